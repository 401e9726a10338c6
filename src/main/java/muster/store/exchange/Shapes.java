package muster.store.exchange;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Makes geometries from positions, and says in a sentence where there can be none. */
final class Shapes {
  static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  private static final int SMALLEST_RING = 4;

  private Shapes() {}

  static Point point(Coordinate at) {
    return FACTORY.createPoint(at);
  }

  static LineString line(List<Coordinate> positions) throws RefusedShape {
    if (positions.size() < 2) {
      throw RefusedShape.of("line.short");
    }
    return FACTORY.createLineString(positions.toArray(Coordinate[]::new));
  }

  /**
   * @param rings the outer first; each closed
   */
  static Polygon polygon(List<List<Coordinate>> rings) throws RefusedShape {
    if (rings.isEmpty()) {
      throw RefusedShape.of("polygon.empty");
    }
    LinearRing[] sound = new LinearRing[rings.size()];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = ring(rings.get(i));
    }
    LinearRing[] holes = List.of(sound).subList(1, sound.length).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(sound[0], holes);
  }

  private static LinearRing ring(List<Coordinate> positions) throws RefusedShape {
    if (positions.size() < SMALLEST_RING) {
      throw RefusedShape.of("ring.short", positions.size());
    }
    if (!positions.getFirst().equals2D(positions.getLast())) {
      throw RefusedShape.of("ring.open");
    }
    return FACTORY.createLinearRing(positions.toArray(Coordinate[]::new));
  }

  /** The parts as one geometry of the narrowest type that holds them. */
  static Geometry several(List<Geometry> parts) {
    return FACTORY.buildGeometry(parts);
  }
}
