package muster.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Brings polygons of an azimuthal plane back to longitude and latitude, also those around a pole or
 * across the 180th meridian, where a ring of the plane is no ring of degrees.
 */
final class PlaneRings {
  private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

  private final AzimuthalPlane plane;
  private final Coordinate northPole;
  private final Coordinate southPole;

  PlaneRings(AzimuthalPlane plane) {
    this.plane = plane;
    northPole = plane.project(new Coordinate(0, 90));
    southPole = plane.project(new Coordinate(0, -90));
  }

  static Geometry world() {
    return Areas.FACTORY.toGeometry(WORLD);
  }

  Geometry unproject(Geometry areas) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < areas.getNumGeometries(); i++) {
      parts.add(unproject((Polygon) areas.getGeometryN(i)));
    }
    return Areas.union(parts);
  }

  private Geometry unproject(Polygon polygon) {
    Geometry filled = filled(polygon.getExteriorRing());
    List<Geometry> holes = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      holes.add(filled(polygon.getInteriorRingN(i)));
    }
    return holes.isEmpty() ? filled : Areas.difference(filled, Areas.union(holes));
  }

  /** What is inside a ring of the plane. */
  private Geometry filled(LineString ring) {
    Coordinate[] metres = ring.getCoordinates();
    boolean north = PointLocation.isInRing(northPole, metres);
    boolean south = PointLocation.isInRing(southPole, metres);
    List<Coordinate> degrees = unrolled(metres);
    if (north == south) {
      degrees.set(degrees.size() - 1, degrees.getFirst());
    } else {
      double pole = north ? 90 : -90;
      degrees.add(new Coordinate(degrees.getLast().x, pole));
      degrees.add(new Coordinate(degrees.getFirst().x, pole));
      degrees.add(degrees.getFirst());
    }
    Geometry inside = wrapped(Areas.FACTORY.createPolygon(degrees.toArray(Coordinate[]::new)));
    return north && south ? Areas.difference(world(), inside) : inside;
  }

  /** The ring in degrees, each longitude at most half a turn from the one before. */
  private List<Coordinate> unrolled(Coordinate[] metres) {
    List<Coordinate> degrees = new ArrayList<>(metres.length + 4);
    double before = Double.NaN;
    for (Coordinate vertex : metres) {
      Coordinate lonLat = plane.unproject(vertex);
      if (!Double.isNaN(before)) {
        lonLat.x -= 360 * Math.rint((lonLat.x - before) / 360);
      }
      before = lonLat.x;
      degrees.add(lonLat);
    }
    return degrees;
  }

  /** Cut at the 180th meridian, its parts put where they belong. */
  private static Geometry wrapped(Polygon polygon) {
    if (WORLD.contains(polygon.getEnvelopeInternal())) {
      return polygon;
    }
    List<Geometry> parts = new ArrayList<>();
    for (int turn = -2; turn <= 2; turn++) {
      Geometry turned = AffineTransformation.translationInstance(360 * turn, 0).transform(polygon);
      parts.add(Areas.intersection(turned, world()));
    }
    return Areas.union(parts);
  }
}
