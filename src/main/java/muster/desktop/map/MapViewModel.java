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
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.draw.map.MapLayers;
import muster.draw.map.MapThing;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

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
  private final MapOrders orders;
  private final ReadOnlyObjectWrapper<@Nullable MapViewport> viewport =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Painted> painted = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Placement> placement =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper legend = new ReadOnlyBooleanWrapper();
  private final Pointing pointing;
  private final Hand hand = new Hand();
  private final ReadOnlyObjectWrapper<@Nullable Here> here = new ReadOnlyObjectWrapper<>();
  private PaneSize size = PaneSize.NONE;
  private boolean fitted = true;
  private boolean legendChosen;

  /**
   * @param painting runs the painter, away from the window's thread
   * @param failed takes what the painter threw
   */
  public MapViewModel(Session session, Tasks painting, Consumer<? super Throwable> failed) {
    this.session = session;
    pointing = new Pointing(session, this::pointed, (x, y) -> zoom(APART, x, y));
    orders = new MapOrders(session, this::wanted, painting, this::show, failed);
    session.situationProperty().subscribe(situation -> update());
    session.selectionProperty().subscribe(selection -> update());
    session.highlightProperty().subscribe(highlight -> update());
    session.layersProperty().subscribe(layers -> orders.request());
    session.lookProperty().subscribe(look -> orders.request());
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
    return pointing.outlineProperty();
  }

  /** Where the thing is that the keys are on; null if they are on none. */
  ReadOnlyObjectProperty<Pointed.@Nullable Anchor> anchorProperty() {
    return pointing.anchorProperty();
  }

  /** What the pointer is on, or the keys. */
  public ReadOnlyObjectProperty<Hover> hoverProperty() {
    return pointing.hoverProperty();
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
    return pointing.descriptionProperty();
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
    orders.request();
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
    pointing.point(x, y);
    locate();
  }

  /** The pointer is on nothing. */
  public void leave() {
    pointing.leave();
    locate();
  }

  /**
   * Takes the keys to the next site, line or zone that can be seen, as one reads.
   *
   * @param steps negative: back
   */
  public void walk(int steps) {
    pointing.walk(steps);
    locate();
  }

  /** Picks out what the keys are on; goes closer to sites that are shown together. */
  public void pickWalked() {
    pointing.pickWalked();
  }

  /** Picks out what is there, or goes closer to sites that are shown together. */
  public void pick(double x, double y) {
    pointing.pick(x, y);
  }

  /** Picks out nothing, and takes the keys from where they are. */
  public void clear() {
    pointing.clear();
  }

  /** The tool that the map has in hand, or null. */
  public ObjectProperty<@Nullable MapTool> toolProperty() {
    return hand.toolProperty();
  }

  /** The tool in hand, for pointer and keys. */
  Hand hand() {
    return hand;
  }

  /** What is at a pixel of the pane; null until there is a map. */
  public @Nullable MapPoint at(double x, double y, int clicks, MapPoint.Modifiers modifiers) {
    MapScene scene = scene();
    MapViewport there = viewport.get();
    if (scene == null || there == null) {
      return null;
    }
    Coordinate metres = there.metres(PaneSize.reference(x), PaneSize.reference(y));
    return new MapPoint(
        x,
        y,
        metres,
        scene.projection().unproject(metres),
        PaneSize.reference(there.metresPerPixel()),
        clicks,
        modifiers);
  }

  /** Where commands are meant that have no pointer of their own; null until there is a map. */
  public ReadOnlyObjectProperty<@Nullable Here> hereProperty() {
    return here.getReadOnlyProperty();
  }

  /** Has the tool in hand take a click where commands are meant; whether it took it. */
  boolean clickHere() {
    Here where = here.get();
    MapPoint at =
        where == null ? null : at(where.at().x(), where.at().y(), 1, MapPoint.Modifiers.NONE);
    return at != null && hand.click(at);
  }

  /** What the picture shows at a point, the most particular first. */
  public List<MapThing> things(MapPoint at) {
    return pointing.under(at.x(), at.y());
  }

  private void locate() {
    Pointed.Anchor where = pointing.where();
    double x = where == null ? size.width() / 2 : where.x();
    double y = where == null ? size.height() / 2 : where.y();
    MapPoint at = at(x, y, 0, MapPoint.Modifiers.NONE);
    Here.Kind kind =
        where == null
            ? Here.Kind.CENTRE
            : pointing.hasPointer() ? Here.Kind.POINTER : Here.Kind.THING;
    here.set(at == null ? null : new Here(at, kind));
  }

  /** Shows a part of the map, or one near to it from which Ukraine can be found again. */
  void go(MapViewport there) {
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
    locate();
    Here now = here.get();
    if (now != null) {
      hand.move(now.at());
    }
    if (scene != null) {
      session.viewProperty().set(there.view(scene.projection()));
    }
    orders.request();
  }

  private void update() {
    Situation situation = session.situationProperty().get();
    orders.light();
    if (painted.get() == null) {
      waiting.set(MapWords.waiting(situation));
    }
    if (situation != null) {
      origin.set(MapWords.origin(situation));
      pointing.describe(situation);
    }
    if (viewport.get() == null) {
      fit();
    } else {
      orders.request();
    }
  }

  private MapOrders.@Nullable Wanted wanted() {
    MapViewport there = viewport.get();
    return there == null ? null : new MapOrders.Wanted(there, size.dots(), legend.get());
  }

  private void show(Painted picture) {
    painted.set(picture);
    waiting.set("");
    place();
    pointing.refresh();
  }

  private void place() {
    Painted picture = painted.get();
    MapViewport there = viewport.get();
    if (picture != null && there != null) {
      placement.set(Placement.of(picture.order(), there));
    }
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
