package muster.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Set operations on areas. What they give is polygons only: where two areas merely touch, they have
 * nothing in common. They do not fail for want of precision.
 */
final class Areas {
  static final GeometryFactory FACTORY = new GeometryFactory();

  private Areas() {}

  static Geometry none() {
    return FACTORY.createPolygon();
  }

  static Geometry union(Collection<? extends Geometry> areas) {
    List<Geometry> some = new ArrayList<>(areas);
    some.removeIf(Geometry::isEmpty);
    return switch (some.size()) {
      case 0 -> none();
      case 1 -> some.getFirst();
      default -> unionOfMany(some);
    };
  }

  /** The union of areas that fit together edge to edge without overlapping: much faster. */
  static Geometry unionOfCoverage(Collection<? extends Geometry> areas) {
    return polygons(CoverageUnion.union(areas.toArray(Geometry[]::new)));
  }

  static Geometry intersection(Geometry one, Geometry other) {
    return overlay(one, other, OverlayNG.INTERSECTION);
  }

  static Geometry difference(Geometry from, Geometry what) {
    return overlay(from, what, OverlayNG.DIFFERENCE);
  }

  /** Its polygons, as one geometry. */
  static Geometry polygons(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    for (Object each : PolygonExtracter.getPolygons(geometry)) {
      if (each instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return polygons.isEmpty() ? none() : FACTORY.buildGeometry(polygons);
  }

  private static Geometry unionOfMany(List<Geometry> areas) {
    try {
      return polygons(OverlayNGRobust.union(areas));
    } catch (TopologyException e) {
      return polygons(OverlayNGRobust.union(areas.stream().map(GeometryFixer::fix).toList()));
    }
  }

  private static Geometry overlay(Geometry one, Geometry other, int operation) {
    try {
      return polygons(OverlayNGRobust.overlay(one, other, operation));
    } catch (TopologyException e) {
      return polygons(
          OverlayNGRobust.overlay(GeometryFixer.fix(one), GeometryFixer.fix(other), operation));
    }
  }
}
