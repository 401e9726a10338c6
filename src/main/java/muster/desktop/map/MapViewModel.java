package muster.desktop.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.draw.map.MapLayers;
import muster.draw.map.MapThing;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;
import org.jspecify.annotations.Nullable;

/**
 * What the pane of the map shows and does. Distances are pixels of the pane, from its upper left
 * corner. A movement changes the {@link #placementProperty() placement} of the last picture at
 * once; the picture that belongs there follows from a worker.
 */
public final class MapViewModel {
  /** How much closer sites that were shown together come apart. */
  private static final double APART = 3;

  private static final double ZOOM_STEP = 1.5;
  private static final double LEGEND_WIDTH = 880;
  private static final double LEGEND_HEIGHT = 560;

  private final Session session;
  private final Refresher<Painted> pictures;
  private final ReadOnlyObjectWrapper<@Nullable MapViewport> viewport =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Painted> painted = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Placement> placement =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Hover> hover = new ReadOnlyObjectWrapper<>(Hover.NOTHING);
  private final ReadOnlyObjectWrapper<Pointed.@Nullable Outline> outline =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Pointed.@Nullable Anchor> anchor =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper legend = new ReadOnlyBooleanWrapper();
  private PaneSize size = PaneSize.NONE;
  private boolean fitted = true;
  private boolean legendChosen;
  private @Nullable MapOrder ordered;
  private @Nullable Pointer pointer;
  private @Nullable MapThing walked;

  private record Pointer(double x, double y) {}

  /**
   * @param painting runs the painter, away from the window's thread
   * @param failed takes what the painter threw
   */
  public MapViewModel(Session session, Tasks painting, Consumer<? super Throwable> failed) {
    this.session = session;
    MapPictures painter = new MapPictures();
    pictures =
        new Refresher<>(
            painting,
            () -> {
              MapOrder order = wanted();
              ordered = order;
              return () -> painter.paint(order);
            },
            this::show,
            failed);
    session.situationProperty().subscribe(situation -> update());
    session.selectionProperty().subscribe(selection -> update());
    session.layersProperty().subscribe(layers -> request());
    session.lookProperty().subscribe(look -> request());
  }

  /** The newest finished picture; null until there is one. */
  public ReadOnlyObjectProperty<@Nullable Painted> paintedProperty() {
    return painted.getReadOnlyProperty();
  }

  /** Where that picture belongs now; null until there is one. */
  public ReadOnlyObjectProperty<@Nullable Placement> placementProperty() {
    return placement.getReadOnlyProperty();
  }

  /** What part of the map is shown, in reference pixels; null until the base map is there. */
  public ReadOnlyObjectProperty<@Nullable MapViewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** What goes around the thing that pointer or keys are on; null if nothing does. */
  ReadOnlyObjectProperty<Pointed.@Nullable Outline> outlineProperty() {
    return outline.getReadOnlyProperty();
  }

  /** Where the thing is that the keys are on; null if they are on none. */
  ReadOnlyObjectProperty<Pointed.@Nullable Anchor> anchorProperty() {
    return anchor.getReadOnlyProperty();
  }

  /** What the pointer is on, or the keys. */
  public ReadOnlyObjectProperty<Hover> hoverProperty() {
    return hover.getReadOnlyProperty();
  }

  /** What is being waited for; empty once there is a picture. */
  public ReadOnlyStringProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** As of when the map is, and where it is from. */
  public ReadOnlyStringProperty originProperty() {
    return origin.getReadOnlyProperty();
  }

  /** What the map shows, for those who cannot see it. */
  public ReadOnlyStringProperty descriptionProperty() {
    return description.getReadOnlyProperty();
  }

  /** Whether the legend lies over the map: where there is room, until somebody decides. */
  public ReadOnlyBooleanProperty legendProperty() {
    return legend.getReadOnlyProperty();
  }

  public ObjectProperty<MapLayers> layersProperty() {
    return session.layersProperty();
  }

  public ObjectProperty<MapLook> lookProperty() {
    return session.lookProperty();
  }

  public void showLegend(boolean shown) {
    legendChosen = true;
    legend.set(shown);
    request();
  }

  /**
   * Takes the size of the pane; what is in its middle stays there.
   *
   * @param density dots of the screen a pixel of the pane
   */
  public void resize(double width, double height, double density) {
    size = new PaneSize(width, height, density);
    if (!legendChosen) {
      legend.set(width >= LEGEND_WIDTH && height >= LEGEND_HEIGHT);
    }
    MapViewport shown = viewport.get();
    if (shown != null && !fitted && !size.isNone()) {
      view(shown.resized(size.across(), size.down()));
    } else {
      fit();
    }
  }

  /** Moves the map with the pointer. */
  public void pan(double dx, double dy) {
    MapViewport shown = viewport.get();
    if (shown != null) {
      go(shown.panned(PaneSize.reference(dx), PaneSize.reference(dy)));
    }
  }

  /**
   * Closer or wider, within limits; what is at a pixel stays there.
   *
   * @param factor above 1: closer
   */
  public void zoom(double factor, double x, double y) {
    MapViewport shown = viewport.get();
    if (shown != null) {
      go(shown.zoomed(factor, PaneSize.reference(x), PaneSize.reference(y)));
    }
  }

  public void zoomIn() {
    zoom(ZOOM_STEP, size.width() / 2, size.height() / 2);
  }

  public void zoomOut() {
    zoom(1 / ZOOM_STEP, size.width() / 2, size.height() / 2);
  }

  /** Shows all of Ukraine. */
  public void fit() {
    MapScene scene = scene();
    if (scene != null && !size.isNone()) {
      fitted = true;
      view(size.fit(scene.base().ukraine()));
    }
  }

  /** The pointer is here now. */
  public void point(double x, double y) {
    pointer = new Pointer(x, y);
    walked = null;
    hover();
  }

  /** The pointer is on nothing. */
  public void leave() {
    pointer = null;
    hover();
  }

  /**
   * Takes the keys to the next site, line or zone that can be seen, as one reads.
   *
   * @param steps negative: back
   */
  public void walk(int steps) {
    Pointed pointed = pointed();
    if (pointed != null) {
      pointer = null;
      walked = pointed.next(walked, steps).orElse(null);
      hover();
    }
  }

  /** Picks out what the keys are on; goes closer to sites that are shown together. */
  public void pickWalked() {
    Situation situation = session.situationProperty().get();
    MapThing there = walked;
    Pointed.Anchor at = anchor.get();
    if (there != null && there.kind() == MapThing.Kind.SITES && at != null) {
      walked = null;
      zoom(APART, at.x(), at.y());
    } else if (situation != null && there != null) {
      session.select(Picking.pick(situation.workspace(), List.of(there), null));
    }
  }

  /** Picks out what is there, or goes closer to sites that are shown together. */
  public void pick(double x, double y) {
    Situation situation = session.situationProperty().get();
    List<MapThing> things = under(x, y);
    if (!things.isEmpty() && things.getFirst().kind() == MapThing.Kind.SITES) {
      zoom(APART, x, y);
    } else if (situation != null) {
      session.select(
          Picking.pick(situation.workspace(), things, session.selectionProperty().get()));
    }
  }

  /** Picks out nothing, and takes the keys from where they are. */
  public void clear() {
    walked = null;
    hover();
    session.select(null);
  }

  private void go(MapViewport there) {
    MapScene scene = scene();
    if (scene != null) {
      fitted = false;
      view(PaneSize.near(scene.base().ukraine(), there));
    }
  }

  private void view(MapViewport there) {
    MapScene scene = scene();
    viewport.set(there);
    place();
    if (scene != null) {
      session.viewProperty().set(there.view(scene.projection()));
    }
    request();
  }

  private void update() {
    Situation situation = session.situationProperty().get();
    if (painted.get() == null) {
      waiting.set(MapWords.waiting(situation));
    }
    if (situation != null) {
      origin.set(MapWords.origin(situation));
      describe(situation);
    }
    if (viewport.get() == null) {
      fit();
    } else {
      request();
    }
  }

  private void request() {
    if (viewport.get() != null && !wanted().equals(ordered)) {
      pictures.request();
    }
  }

  private MapOrder wanted() {
    Situation situation = session.situationProperty().get();
    MapViewport there = viewport.get();
    if (situation == null || situation.scene() == null || there == null) {
      throw new IllegalStateException("There is no map yet");
    }
    return new MapOrder(
        situation.scene(),
        there,
        session.layersProperty().get(),
        session.lookProperty().get(),
        Picking.highlight(situation.workspace(), session.selectionProperty().get()),
        situation.forces(),
        size.dots(),
        legend.get());
  }

  private void show(Painted picture) {
    painted.set(picture);
    waiting.set("");
    place();
    hover();
  }

  private void place() {
    Painted picture = painted.get();
    MapViewport there = viewport.get();
    if (picture != null && there != null) {
      placement.set(Placement.of(picture.order(), there));
    }
  }

  /** Names and outlines what keys or pointer are on now, wherever the picture has been moved. */
  private void hover() {
    Situation situation = session.situationProperty().get();
    Pointed pointed = pointed();
    if (situation == null || pointed == null) {
      return;
    }
    MapThing key = walked;
    Pointer here = pointer;
    List<MapThing> things =
        key != null ? List.of(key) : here != null ? under(here.x(), here.y()) : List.of();
    anchor.set(key == null ? null : pointed.anchor(key).orElse(null));
    outline.set(things.isEmpty() ? null : pointed.outline(things.getFirst()));
    hover.set(Hover.of(situation.workspace(), things));
    describe(situation);
  }

  private void describe(Situation situation) {
    description.set(
        walked == null
            ? MapWords.description(situation.workspace(), session.selectionProperty().get())
            : MapWords.walked(hover.get()));
  }

  private List<MapThing> under(double x, double y) {
    Pointed pointed = pointed();
    return pointed == null ? List.of() : pointed.under(x, y);
  }

  private @Nullable Pointed pointed() {
    Painted picture = painted.get();
    MapViewport there = viewport.get();
    return picture == null || there == null ? null : new Pointed(picture, there);
  }

  private @Nullable MapScene scene() {
    Situation situation = session.situationProperty().get();
    return situation == null ? null : situation.scene();
  }
}
