package muster.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Prolongs the ends of lines straight on in longitude and latitude. */
final class Prolongation {
  /** Degrees, about a centimetre: so far over an area's edge a cut goes, to be sure to cross it. */
  private static final double OVER_THE_EDGE = 1e-7;

  private Prolongation() {}

  /** Both ends prolonged until they are outside a rectangle. */
  static LineString beyond(LineString line, Envelope rectangle) {
    return prolonged(line, (end, direction) -> far(end, direction, rectangle));
  }

  /**
   * Each end that is not outside an area prolonged until it is, and no farther: the area may begin
   * again behind.
   */
  static LineString untilOutside(LineString line, Geometry area) {
    PointOnGeometryLocator locator = new IndexedPointInAreaLocator(area);
    return prolonged(
        line,
        (end, direction) ->
            locator.locate(end) == Location.EXTERIOR ? end : exit(end, direction, area));
  }

  private interface NewEnd {
    Coordinate of(Coordinate end, Coordinate direction);
  }

  private static LineString prolonged(LineString line, NewEnd newEnd) {
    Coordinate[] vertices = line.getCoordinates();
    List<Coordinate> all = new ArrayList<>(Arrays.asList(vertices));
    List<Coordinate> backwards = all.reversed();
    Coordinate forward = direction(backwards);
    Coordinate backward = direction(all);
    if (forward.equals2D(backward)) {
      return line;
    }
    all.addFirst(newEnd.of(vertices[0], backward));
    all.addLast(newEnd.of(vertices[vertices.length - 1], forward));
    return line.getFactory().createLineString(all.toArray(Coordinate[]::new));
  }

  /** The unit vector out of the first vertex, away from the next; zero if there is no other. */
  private static Coordinate direction(List<Coordinate> vertices) {
    Coordinate end = vertices.getFirst();
    for (Coordinate other : vertices) {
      double distance = end.distance(other);
      if (distance > 0) {
        return new Coordinate((end.x - other.x) / distance, (end.y - other.y) / distance);
      }
    }
    return new Coordinate(0, 0);
  }

  private static Coordinate far(Coordinate end, Coordinate direction, Envelope rectangle) {
    Envelope around = new Envelope(rectangle);
    around.expandToInclude(end);
    return ahead(end, direction, 1 + around.getDiameter());
  }

  private static Coordinate exit(Coordinate end, Coordinate direction, Geometry area) {
    Coordinate far = far(end, direction, area.getEnvelopeInternal());
    LineString ray = area.getFactory().createLineString(new Coordinate[] {end, far});
    Geometry inside = OverlayNGRobust.overlay(ray, area, OverlayNG.INTERSECTION);
    double length = 0;
    for (int i = 0; i < inside.getNumGeometries(); i++) {
      Coordinate[] piece = inside.getGeometryN(i).getCoordinates();
      double near = Double.POSITIVE_INFINITY;
      double distant = 0;
      for (Coordinate vertex : piece) {
        near = Math.min(near, end.distance(vertex));
        distant = Math.max(distant, end.distance(vertex));
      }
      if (near < OVER_THE_EDGE) {
        length = Math.max(length, distant);
      }
    }
    return ahead(end, direction, length + OVER_THE_EDGE);
  }

  private static Coordinate ahead(Coordinate end, Coordinate direction, double distance) {
    return new Coordinate(end.x + distance * direction.x, end.y + distance * direction.y);
  }
}
