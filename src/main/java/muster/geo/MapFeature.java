package muster.geo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * A thing on the projected plane, in metres, with as much detail as a scale shows. Safe for use by
 * threads.
 *
 * @param <T> what it is
 */
public final class MapFeature<T> {
  /** Pixels that a line may be off: too little to see. */
  private static final double TOLERANCE = 0.35;

  private final T value;
  private final Geometry geometry;
  private final double area;
  private final @Nullable Coordinate anchor;
  private final IntFunction<Geometry> atLevel;
  private volatile @Nullable PointOnGeometryLocator locator;
  private final Map<Integer, Geometry> levels = new ConcurrentHashMap<>();

  MapFeature(T value, Geometry geometry, @Nullable Coordinate anchor, VertexWeights weights) {
    this.value = value;
    this.geometry = geometry;
    this.area = geometry.getArea();
    this.anchor = anchor;
    this.atLevel = level -> new Simplify(weights, Math.scalb(1.0, level)).apply(geometry);
  }

  public T value() {
    return value;
  }

  /** In full detail; empty where there is nothing. */
  public Geometry geometry() {
    return geometry;
  }

  /** Where its name goes, or null where it has no such point. */
  public @Nullable Coordinate anchor() {
    return anchor;
  }

  /** In square metres of the plane; 0 for lines and points. */
  public double area() {
    return area;
  }

  public Envelope envelope() {
    return geometry.getEnvelopeInternal();
  }

  /** Whether the point of the plane lies in it, its edge included. */
  public boolean covers(Coordinate metres) {
    if (!envelope().covers(metres)) {
      return false;
    }
    PointOnGeometryLocator found = locator;
    if (found == null) {
      found = new IndexedPointInAreaLocator(geometry);
      locator = found;
    }
    return found.locate(metres) != Location.EXTERIOR;
  }

  /** With the detail that shows at a scale; parts too small to be seen are left out. */
  public Geometry shape(double metresPerPixel) {
    return levels.computeIfAbsent(Math.getExponent(TOLERANCE * metresPerPixel), atLevel::apply);
  }
}
