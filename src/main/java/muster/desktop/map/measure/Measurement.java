package muster.desktop.map.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.geo.GeodesicWay;
import muster.geo.Geodesy;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A way from point to point, or an area that it encloses.
 *
 * @param points longitudes and latitudes; of an area the first is not repeated at the end
 */
record Measurement(Kind kind, List<Coordinate> points) {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int FEWEST_CORNERS = 3;

  Measurement {
    points = List.copyOf(points);
  }

  /** What is measured. */
  enum Kind {
    DISTANCE,
    AREA
  }

  static Measurement nothing(Kind kind) {
    return new Measurement(kind, List.of());
  }

  /** The same with one point more; none twice, which a double click would give. */
  Measurement with(Coordinate point) {
    if (!points.isEmpty() && points.getLast().equals2D(point)) {
      return this;
    }
    List<Coordinate> more = new ArrayList<>(points);
    more.add(point);
    return new Measurement(kind, more);
  }

  Measurement withoutLast() {
    return points.isEmpty() ? this : new Measurement(kind, points.subList(0, points.size() - 1));
  }

  boolean isEmpty() {
    return points.isEmpty();
  }

  /** Kilometres from each point to the next; the way back to the start is not among them. */
  List<Double> legsKm() {
    List<Double> legs = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      legs.add(Geodesy.distanceKm(points.get(i - 1), points.get(i)));
    }
    return legs;
  }

  double totalKm() {
    return legsKm().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What is enclosed; empty for a distance, for fewer than three points, and for a crossed way. */
  Optional<GeodesicWay.Ring> ring() {
    return kind == Kind.AREA && points.size() >= FEWEST_CORNERS && !isCrossed()
        ? Optional.of(GeodesicWay.ring(points))
        : Optional.empty();
  }

  /** Whether an area's edge crosses itself, so that nobody could say what is inside. */
  boolean isCrossed() {
    return kind == Kind.AREA
        && points.size() >= FEWEST_CORNERS
        && !GEOMETRY
            .createLinearRing(GeodesicWay.dense(closed()).toArray(Coordinate[]::new))
            .isSimple();
  }

  /** The points with the first again at the end. */
  List<Coordinate> closed() {
    List<Coordinate> closed = new ArrayList<>(points);
    closed.add(points.getFirst());
    return closed;
  }
}
