package muster.store.exchange;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The direction of rings (RFC 7946, section 3.1.6): outer counterclockwise, holes clockwise. */
final class Rings {
  private Rings() {}

  /** The geometry with its rings that way round, each beginning where it began. */
  static Geometry turned(Geometry geometry) {
    return switch (geometry) {
      case Polygon polygon -> turned(polygon);
      case MultiPolygon several -> {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < several.getNumGeometries(); i++) {
          polygons.add(turned((Polygon) several.getGeometryN(i)));
        }
        yield several.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
      }
      // A ring alone is a line that ends where it begins.
      case LinearRing ring -> ring.getFactory().createLineString(ring.getCoordinateSequence());
      default -> geometry;
    };
  }

  private static Polygon turned(Polygon polygon) {
    LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = turned(polygon.getInteriorRingN(i), false);
    }
    return polygon.getFactory().createPolygon(turned(polygon.getExteriorRing(), true), holes);
  }

  private static LinearRing turned(LinearRing ring, boolean counterclockwise) {
    boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterclockwise;
    return right ? ring : ring.reverse();
  }
}
