package muster.geo;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Areas, lengths and distances on the WGS 84 ellipsoid of geometries in longitude and latitude,
 * whose edges are straight in these (RFC 7946), however long they are. Areas and lengths are exact
 * to rounding.
 */
public final class Geodesy {
  private static final double PER_KM = 1e-3;

  private Geodesy() {}

  /** Square kilometres of the polygons in a geometry; 0 where there are none. */
  public static double areaKm2(Geometry lonLat) {
    double squareMetres = 0;
    List<?> polygons = PolygonExtracter.getPolygons(lonLat);
    for (Object each : polygons) {
      Polygon polygon = (Polygon) each;
      squareMetres += area(polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        squareMetres -= area(polygon.getInteriorRingN(i));
      }
    }
    return squareMetres * PER_KM * PER_KM;
  }

  /** Kilometres of the lines in a geometry; 0 where there are none. */
  public static double lengthKm(Geometry lonLat) {
    double metres = 0;
    List<?> lines = LineStringExtracter.getLines(lonLat);
    for (Object each : lines) {
      Coordinate[] line = ((LineString) each).getCoordinates();
      for (int i = 1; i < line.length; i++) {
        metres += Ellipsoid.length(line[i - 1], line[i]);
      }
    }
    return metres * PER_KM;
  }

  /** Kilometres of the shortest way between two points. */
  public static double distanceKm(Coordinate one, Coordinate other) {
    return Geodesic.WGS84.Inverse(one.y, one.x, other.y, other.x).s12 * PER_KM;
  }

  /** Kilometres of the shortest way to the nearest point of a line. */
  public static double distanceKm(Coordinate point, LineString line) {
    return new LineDistance(line).km(point);
  }

  private static double area(LineString ring) {
    Coordinate[] vertices = ring.getCoordinates();
    double squareMetres = 0;
    for (int i = 1; i < vertices.length; i++) {
      squareMetres += Ellipsoid.areaBelow(vertices[i - 1], vertices[i]);
    }
    return Math.abs(squareMetres);
  }
}
