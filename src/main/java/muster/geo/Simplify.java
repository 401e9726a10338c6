package muster.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Takes away the vertices that a tolerance makes superfluous, and the rings that it leaves without
 * an area. What it makes is for drawing: a ring may come to touch itself.
 */
final class Simplify {
  private static final int FEWEST_OF_RING = 4;

  private final VertexWeights weights;
  private final double tolerance;

  Simplify(VertexWeights weights, double tolerance) {
    this.weights = weights;
    this.tolerance = tolerance;
  }

  Geometry apply(Geometry geometry) {
    GeometryFactory factory = geometry.getFactory();
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      switch (geometry.getGeometryN(i)) {
        case Polygon polygon -> addPolygon(polygon, parts);
        case LineString line -> addLine(line, parts);
        case Geometry other -> parts.add(other);
      }
    }
    return factory.buildGeometry(parts);
  }

  private void addLine(LineString line, List<Geometry> parts) {
    Coordinate[] kept = simplified(line);
    if (kept.length > 1) {
      parts.add(line.getFactory().createLineString(kept));
    }
  }

  private void addPolygon(Polygon polygon, List<Geometry> parts) {
    Coordinate[] shell = simplified(polygon.getExteriorRing());
    if (shell.length < FEWEST_OF_RING) {
      return;
    }
    GeometryFactory factory = polygon.getFactory();
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      Coordinate[] hole = simplified(polygon.getInteriorRingN(i));
      if (hole.length >= FEWEST_OF_RING) {
        holes.add(factory.createLinearRing(hole));
      }
    }
    parts.add(
        factory.createPolygon(factory.createLinearRing(shell), holes.toArray(LinearRing[]::new)));
  }

  /** A ring whose first vertex goes begins at its next one. */
  private Coordinate[] simplified(LineString line) {
    Coordinate[] kept = weights.simplify(line.getCoordinates(), tolerance);
    if (!line.isClosed() || kept.length == 0 || kept[0].equals2D(kept[kept.length - 1])) {
      return kept;
    }
    Coordinate[] closed = Arrays.copyOf(kept, kept.length + 1);
    closed[kept.length] = kept[0];
    return closed;
  }
}
