package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import muster.geo.MapFeature;
import muster.geo.MapLayer;
import muster.geo.MapScene;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Finds where remarks point to in a picture: they go with what they are anchored to. */
public final class CalloutPoints {
  /** As near to a line as this, in metres, a point counts as on it. */
  private static final double NEAR = 5_000;

  private final MapScene scene;
  private final MapViewport viewport;
  private final Shapes shapes;

  public CalloutPoints(MapScene scene, MapViewport viewport) {
    this.scene = scene;
    this.viewport = viewport;
    this.shapes = new Shapes(viewport);
  }

  /**
   * A remark that points somewhere.
   *
   * @param point in pixels; may lie outside the picture
   * @param wide whether it points to something large, not to a spot
   * @param area of which any point will do; null where it is just this one
   */
  public record Pointed(Slide.Callout callout, Point2D point, boolean wide, @Nullable Shape area) {
    Pointed(Slide.Callout callout, Point2D point, boolean wide) {
      this(callout, point, wide, null);
    }
  }

  /** The remarks that point somewhere, in their order. */
  public List<Pointed> of(@Nullable List<Slide.Callout> callouts) {
    List<Slide.Callout> all = callouts == null ? List.of() : callouts;
    return all.stream().map(this::point).flatMap(Optional::stream).toList();
  }

  private Optional<Pointed> point(Slide.Callout callout) {
    Slide.Anchor to = callout.to();
    Optional<Pointed> anchored = to == null ? Optional.empty() : anchored(callout, to);
    return anchored.or(
        () ->
            Optional.ofNullable(given(callout))
                .map(metres -> new Pointed(callout, viewport.pixel(metres), false)));
  }

  private @Nullable Coordinate given(Slide.Callout callout) {
    Coordinate at = callout.at();
    return at == null ? null : scene.projection().project(at);
  }

  private Optional<Pointed> anchored(Slide.Callout callout, Slide.Anchor to) {
    return switch (to.kind()) {
      case ZONE ->
          find(scene.zones(), zone -> zone.id().equals(to.id()))
              .filter(zone -> !zone.geometry().isEmpty())
              .map(zone -> area(callout, zone));
      case LINE ->
          find(scene.lines(), line -> line.id().equals(to.id()))
              .filter(line -> !line.geometry().isEmpty())
              .map(line -> line(callout, line));
      case SITE ->
          find(scene.sites(), site -> site.id().equals(to.id())).flatMap(s -> spot(callout, s));
      case PLACE ->
          find(scene.base().places(), p -> to.id().equals(p.name()) || to.id().equals(p.nameUk()))
              .flatMap(place -> spot(callout, place));
      case ACTOR -> home(callout, to.id());
    };
  }

  private static <T> Optional<MapFeature<T>> find(MapLayer<T> layer, Predicate<T> wanted) {
    return layer.features().stream().filter(feature -> wanted.test(feature.value())).findFirst();
  }

  private Optional<Pointed> spot(Slide.Callout callout, MapFeature<?> feature) {
    return Optional.ofNullable(feature.anchor())
        .map(anchor -> new Pointed(callout, viewport.pixel(anchor), false));
  }

  /** The given point of an area as long as it lies in it, else the middle of what is seen of it. */
  private Pointed area(Slide.Callout callout, MapFeature<?> area) {
    Coordinate given = given(callout);
    if (given != null && area.covers(given)) {
      return new Pointed(callout, viewport.pixel(given), true);
    }
    Shape shape = shapes.path(area.shape(viewport.metresPerPixel()));
    Point2D inner = InnerPoint.of(shape, frame()).orElseGet(() -> middle(area.geometry()));
    return new Pointed(callout, inner, true, shape);
  }

  private Pointed line(Slide.Callout callout, MapFeature<?> line) {
    Coordinate given = given(callout);
    Geometry geometry = line.geometry();
    if (given != null
        && geometry.isWithinDistance(geometry.getFactory().createPoint(given), NEAR)) {
      return new Pointed(callout, viewport.pixel(given), true);
    }
    Point2D inner =
        InnerPoint.of(shapes.path(line.shape(viewport.metresPerPixel())), frame())
            .orElseGet(() -> middle(geometry));
    return new Pointed(callout, inner, true);
  }

  /** A state's land; a body's is not on any map. */
  private Optional<Pointed> home(Slide.Callout callout, String iso) {
    List<MapFeature<?>> lands = new ArrayList<>();
    find(scene.base().countries(), country -> country.iso().equals(iso)).ifPresent(lands::add);
    find(scene.base().wideCountries(), country -> country.iso().equals(iso)).ifPresent(lands::add);
    return lands.stream()
        .filter(land -> viewport.envelope(0).intersects(land.envelope()))
        .findFirst()
        .or(() -> lands.stream().findFirst())
        .map(land -> area(callout, land));
  }

  private Point2D middle(Geometry geometry) {
    return viewport.pixel(geometry.getEnvelopeInternal().centre());
  }

  /** Not the very edge, where a point would hardly be seen. */
  private Rectangle2D frame() {
    double margin = Math.min(30, Math.min(viewport.width(), viewport.height()) / 4);
    return new Rectangle2D.Double(
        margin, margin, viewport.width() - 2 * margin, viewport.height() - 2 * margin);
  }
}
