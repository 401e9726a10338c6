package muster.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Changes the corners of a Point, LineString, Polygon or MultiPolygon. Every other position stays
 * as it was, to the last digit; whether the result is valid is not checked.
 */
public final class Corners {
  private static final double DIGITS = 1e6;
  private static final int SMALLEST_RING = 3;
  private static final int SHORTEST_LINE = 2;

  private Corners() {}

  /** A position with six decimals of a degree, 0.1 m: what an edit writes. */
  public static Coordinate rounded(Coordinate lonLat) {
    return new Coordinate(
        Math.rint(lonLat.x * DIGITS) / DIGITS, Math.rint(lonLat.y * DIGITS) / DIGITS);
  }

  /** An area with such positions, still valid; empty where it is too small for them. */
  public static Geometry rounded(Geometry area) {
    return GeometryPrecisionReducer.reduce(area, new PrecisionModel(DIGITS));
  }

  /** All corners, in the order of the file. */
  public static List<Corner> of(Geometry shape) {
    List<Corner> corners = new ArrayList<>();
    for (int part = 0; part < shape.getNumGeometries(); part++) {
      for (int ring = 0; ring < rings(shape, part); ring++) {
        int size = path(shape, part, ring).size();
        for (int i = 0; i < size; i++) {
          corners.add(new Corner(part, ring, i));
        }
      }
    }
    return corners;
  }

  /**
   * Where a corner is.
   *
   * @throws IndexOutOfBoundsException if the shape has no such corner
   */
  public static Coordinate at(Geometry shape, Corner corner) {
    return path(shape, corner.part(), corner.ring()).get(corner.index());
  }

  /** The corner at the other end of the edge that begins here; none at the end of a line. */
  public static Optional<Corner> next(Geometry shape, Corner corner) {
    int size = path(shape, corner.part(), corner.ring()).size();
    int next = corner.index() + 1;
    if (next < size) {
      return Optional.of(new Corner(corner.part(), corner.ring(), next));
    }
    return shape instanceof LineString || shape instanceof Point
        ? Optional.empty()
        : Optional.of(new Corner(corner.part(), corner.ring(), 0));
  }

  public static Geometry moved(Geometry shape, Corner corner, Coordinate to) {
    return changed(
        shape,
        corner,
        path -> {
          path.set(corner.index(), to);
          return path;
        });
  }

  /** The shape with a new corner on the edge that begins at one. */
  public static Geometry inserted(Geometry shape, Corner after, Coordinate at) {
    return changed(
        shape,
        after,
        path -> {
          path.add(after.index() + 1, at);
          return path;
        });
  }

  /**
   * The shape without a corner. A hole, or a part of several, that would be left with too few goes
   * whole; where nothing would be left, there is no such shape.
   */
  public static Optional<Geometry> without(Geometry shape, Corner corner) {
    int left = path(shape, corner.part(), corner.ring()).size() - 1;
    boolean enough =
        switch (shape) {
          case Point _ -> false;
          case LineString _ -> left >= SHORTEST_LINE;
          default -> left >= SMALLEST_RING;
        };
    if (enough) {
      return Optional.of(
          changed(
              shape,
              corner,
              path -> {
                path.remove(corner.index());
                return path;
              }));
    }
    boolean all = corner.ring() == 0 && shape.getNumGeometries() == 1;
    return all || !(shape instanceof Polygon || shape instanceof MultiPolygon)
        ? Optional.empty()
        : Optional.of(changed(shape, corner, path -> List.of()));
  }

  private static int rings(Geometry shape, int part) {
    return shape.getGeometryN(part) instanceof Polygon polygon
        ? 1 + polygon.getNumInteriorRing()
        : 1;
  }

  /** The corners of a ring or line. */
  private static List<Coordinate> path(Geometry shape, int part, int ring) {
    Geometry path =
        shape.getGeometryN(part) instanceof Polygon polygon
            ? ring(polygon, ring)
            : shape.getGeometryN(part);
    List<Coordinate> corners = new ArrayList<>(List.of(path.getCoordinates()));
    if (path instanceof LinearRing) {
      corners.removeLast();
    }
    return corners;
  }

  private static LinearRing ring(Polygon polygon, int ring) {
    return ring == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(ring - 1);
  }

  private static Geometry changed(
      Geometry shape, Corner corner, UnaryOperator<List<Coordinate>> change) {
    List<Coordinate> path = change.apply(path(shape, corner.part(), corner.ring()));
    GeometryFactory factory = shape.getFactory();
    return switch (shape) {
      case Point _ -> factory.createPoint(path.getFirst());
      case LineString _ -> factory.createLineString(path.toArray(Coordinate[]::new));
      case Polygon polygon -> polygon(polygon, corner.ring(), path);
      case MultiPolygon several -> {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < several.getNumGeometries(); i++) {
          Polygon part = (Polygon) several.getGeometryN(i);
          Polygon now = i == corner.part() ? polygon(part, corner.ring(), path) : part;
          if (!now.isEmpty()) {
            parts.add(now);
          }
        }
        yield factory.createMultiPolygon(parts.toArray(Polygon[]::new));
      }
      default -> throw new IllegalArgumentException(shape.getGeometryType());
    };
  }

  /** The polygon with another path as one of its rings; an empty one takes the ring away. */
  private static Polygon polygon(Polygon polygon, int ring, List<Coordinate> path) {
    GeometryFactory factory = polygon.getFactory();
    if (ring == 0 && path.isEmpty()) {
      return factory.createPolygon();
    }
    List<LinearRing> rings = new ArrayList<>();
    for (int i = 0; i <= polygon.getNumInteriorRing(); i++) {
      if (i != ring) {
        rings.add(ring(polygon, i));
      } else if (!path.isEmpty()) {
        List<Coordinate> closed = new ArrayList<>(path);
        closed.add(path.getFirst().copy());
        rings.add(factory.createLinearRing(closed.toArray(Coordinate[]::new)));
      }
    }
    return factory.createPolygon(
        rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }
}
