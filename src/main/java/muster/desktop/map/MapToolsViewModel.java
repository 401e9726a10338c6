package muster.desktop.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import muster.desktop.bookmarks.Bookmark;
import muster.desktop.bookmarks.Bookmarks;
import muster.desktop.kit.Words;
import muster.desktop.map.identify.Found;
import muster.desktop.map.identify.Identified;
import muster.desktop.map.identify.Identify;
import muster.desktop.map.measure.MeasureTool;
import muster.desktop.map.measure.MeasureWords;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.draw.map.MapThing;
import muster.draw.map.MapViewport;
import muster.draw.text.Degrees;
import muster.geo.MapProjection;
import muster.geo.MapScene;
import muster.geo.Mgrs;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** What one can do with the map beside moving it: ask where, how far, and what is there. */
public final class MapToolsViewModel {
  private final Session session;
  private final MapViewModel map;
  private final Bookmarks bookmarks;
  private final MeasureTool distance = MeasureTool.ofDistance(this::project);
  private final MeasureTool area = MeasureTool.ofArea(this::project);
  private final BooleanProperty seconds = new SimpleBooleanProperty();
  private final ObservableValue<String> position;
  private final ReadOnlyObjectWrapper<@Nullable Identified> identified =
      new ReadOnlyObjectWrapper<>();
  private final Tasks tasks;
  private final Consumer<? super Throwable> failed;
  private Consumer<MapViewport> travel;

  /** The point that was asked about last; null once that is put away. */
  private @Nullable MapPoint asked;

  /**
   * @param tasks for what takes longer than a few milliseconds to say
   * @param failed takes what that threw
   */
  public MapToolsViewModel(
      Session session,
      MapViewModel map,
      Bookmarks bookmarks,
      Tasks tasks,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.map = map;
    this.bookmarks = bookmarks;
    this.tasks = tasks;
    this.failed = failed;
    travel = map::go;
    position =
        Bindings.createStringBinding(
            () -> position(map.hereProperty().get()), map.hereProperty(), seconds);
  }

  /** Where the pointer is, or the keys, or else the middle of the map: in degrees and in MGRS. */
  public ObservableValue<String> position() {
    return position;
  }

  /** Whether degrees are shown with minutes and seconds instead of decimals. */
  public BooleanProperty secondsProperty() {
    return seconds;
  }

  /** What the tool in hand says of what can be done next; empty with none in hand. */
  public ObservableValue<String> hint() {
    return map.hand().hint();
  }

  /** What there is to say of the last point that was asked about; null once that is put away. */
  public ReadOnlyObjectProperty<@Nullable Identified> identifiedProperty() {
    return identified.getReadOnlyProperty();
  }

  public Bookmarks bookmarks() {
    return bookmarks;
  }

  /** Takes the measuring of distances in hand, or puts it back. */
  public void measureDistance() {
    toggle(distance);
  }

  /** Takes the measuring of areas in hand, or puts it back. */
  public void measureArea() {
    toggle(area);
  }

  /** Whether distances are being measured. */
  public ObservableValue<Boolean> measuresDistance() {
    return map.toolProperty().map(distance::equals).orElse(false);
  }

  /** Measures a distance from a point on. */
  public void measureFrom(MapPoint at) {
    map.toolProperty().set(distance);
    distance.begin(at);
  }

  private void toggle(MapTool tool) {
    map.toolProperty().set(tool.equals(map.toolProperty().get()) ? null : tool);
  }

  /**
   * Gives the tool in hand the key that gives up, wherever the focus is.
   *
   * @return whether there was one
   */
  public boolean cancel() {
    return map.hand().key(MapKey.CANCEL);
  }

  /** Says what is where the pointer is, or the keys, or else in the middle. */
  public void identify() {
    Here here = map.hereProperty().get();
    if (here != null) {
      identify(here.at());
    }
  }

  /** Says what is at a point. */
  public void identify(MapPoint at) {
    Situation situation = session.situationProperty().get();
    MapScene scene = situation == null ? null : situation.scene();
    if (situation != null && scene != null) {
      List<MapThing> things = map.things(at);
      String where = text(at.lonLat());
      asked = at;
      tasks.run(
          () -> identified(situation, scene, things, at, where),
          said -> {
            if (at.equals(asked)) {
              identified.set(said);
            }
          },
          failed);
    }
  }

  private static Identified identified(
      Situation situation, MapScene scene, List<MapThing> things, MapPoint at, String where) {
    String place =
        Identify.toContactKm(situation.workspace(), at.lonLat()).stream()
            .mapToObj(km -> Words.text("identify.where", where, MeasureWords.length(km)))
            .findFirst()
            .orElse(where);
    return new Identified(at, place, Identify.at(situation, scene, things, at.metres()));
  }

  /** Picks out something that is there. */
  public void pick(Found found) {
    session.select(found.selection());
    forget();
  }

  /** Puts away what was said of a point. */
  public void forget() {
    asked = null;
    identified.set(null);
  }

  /** No grid, then that of degrees, then the military one. */
  public void nextGrid() {
    MapLayers layers = session.layersProperty().get();
    boolean degrees = layers.has(Layer.GRATICULE);
    boolean military = layers.has(Layer.MGRS);
    session
        .layersProperty()
        .set(
            layers
                .with(Layer.GRATICULE, !degrees && !military)
                .with(Layer.MGRS, degrees && !military));
  }

  /** What a copy takes: the result of the tool in hand, or else where the pointer is. */
  public String copyText() {
    MapTool tool = map.toolProperty().get();
    String result = tool == null ? "" : tool.result();
    return result.isEmpty() ? positionText() : result;
  }

  /** Where the pointer is, or the keys, or else the middle of the map; empty without a map. */
  public String positionText() {
    Here here = map.hereProperty().get();
    return here == null ? "" : text(here.at().lonLat());
  }

  /** A point in words. */
  public String positionText(MapPoint at) {
    return text(at.lonLat());
  }

  /** Views that one can go to, as far as the workspace is open: those brought, and its slides'. */
  public List<Bookmark> given() {
    Situation situation = session.situationProperty().get();
    return Stream.concat(
            Bookmarks.brought().stream(),
            situation == null
                ? Stream.empty()
                : Bookmarks.ofSlides(situation.question().workspace()).stream())
        .toList();
  }

  /** What is shown now, under a name; empty without a map or a name. */
  public Optional<Bookmark> save(String name) {
    MapViewport shown = map.viewportProperty().get();
    Slide.View view = session.viewProperty().get();
    if (shown == null || view == null || name.isBlank()) {
      return Optional.empty();
    }
    Bookmark bookmark =
        new Bookmark(
            name.strip(),
            view.longitude(),
            view.latitude(),
            view.widthKm(),
            view.widthKm() * shown.height() / shown.width());
    bookmarks.add(bookmark);
    return Optional.of(bookmark);
  }

  /** Goes where at least all of a view can be seen. */
  public void go(Bookmark bookmark) {
    MapViewport shown = map.viewportProperty().get();
    if (shown != null) {
      Coordinate middle = project(new Coordinate(bookmark.longitude(), bookmark.latitude()));
      double scale =
          Math.max(
              bookmark.widthKm() * 1000 / shown.width(),
              bookmark.heightKm() * 1000 / shown.height());
      travel.accept(
          new MapViewport(
              middle.x,
              middle.y,
              Math.clamp(scale, MapViewport.CLOSEST, MapViewport.WIDEST),
              shown.width(),
              shown.height()));
    }
  }

  /**
   * Goes to a slide's view.
   *
   * @param view null: all of Ukraine
   */
  public void go(Slide.@Nullable View view) {
    MapViewport shown = map.viewportProperty().get();
    if (view == null) {
      map.fit();
    } else if (shown != null) {
      MapProjection projection = scene().projection();
      travel.accept(MapViewport.of(view, projection, shown.width(), shown.height()));
    }
  }

  /**
   * Has a view take the map from one place to another; without one it is there at once.
   *
   * @param by null: without
   */
  void travelBy(@Nullable Consumer<MapViewport> by) {
    travel = by == null ? map::go : by;
  }

  private Coordinate project(Coordinate lonLat) {
    return scene().projection().project(lonLat);
  }

  private MapScene scene() {
    Situation situation = Objects.requireNonNull(session.situationProperty().get());
    return Objects.requireNonNull(situation.scene());
  }

  private String position(@Nullable Here here) {
    if (here == null) {
      return "";
    }
    String text = text(here.at().lonLat());
    return here.kind() == Here.Kind.CENTRE ? Words.text("map.position.centre", text) : text;
  }

  private String text(Coordinate lonLat) {
    String degrees = seconds.get() ? Degrees.seconds(lonLat) : Degrees.decimal(lonLat);
    String grid = Mgrs.of(lonLat);
    return grid.isEmpty() ? degrees : Words.text("map.position", degrees, grid);
  }
}
