package muster.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.geom.Coordinate;

/**
 * Ways over the WGS 84 ellipsoid whose legs are geodesics, the shortest between their ends: what a
 * person means who measures from point to point. (The edges of geometries in files are another
 * thing, straight in longitude and latitude: see {@link Geodesy}.)
 */
public final class GeodesicWay {
  /** Metres; on a map of Ukraine's size the chord of a piece stays within a few metres of it. */
  private static final double LONGEST_PIECE = 20_000;

  private static final double PER_KM = 1e-3;

  private GeodesicWay() {}

  /** Points along a way, its own among them, so near that straight pieces between them will do. */
  public static List<Coordinate> dense(List<Coordinate> lonLat) {
    List<Coordinate> dense = new ArrayList<>();
    for (int i = 0; i < lonLat.size(); i++) {
      if (i > 0) {
        between(lonLat.get(i - 1), lonLat.get(i), dense);
      }
      dense.add(lonLat.get(i));
    }
    return dense;
  }

  /** The point halfway along a leg. */
  public static Coordinate middle(Coordinate from, Coordinate to) {
    GeodesicLine leg = leg(from, to);
    return at(leg, leg.Distance() / 2);
  }

  /**
   * What a closed way encloses.
   *
   * @param areaKm2 square kilometres
   * @param perimeterKm kilometres, the way back to the start included
   */
  public record Ring(double areaKm2, double perimeterKm) {}

  /**
   * Measures a closed way that does not cross itself.
   *
   * @param lonLat at least three points, the first not repeated at the end
   */
  public static Ring ring(List<Coordinate> lonLat) {
    PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
    lonLat.forEach(point -> polygon.AddPoint(point.y, point.x));
    PolygonResult result = polygon.Compute();
    return new Ring(Math.abs(result.area) * PER_KM * PER_KM, result.perimeter * PER_KM);
  }

  private static void between(Coordinate from, Coordinate to, List<Coordinate> into) {
    GeodesicLine leg = leg(from, to);
    int pieces = (int) Math.ceil(leg.Distance() / LONGEST_PIECE);
    for (int i = 1; i < pieces; i++) {
      into.add(at(leg, leg.Distance() * i / pieces));
    }
  }

  private static GeodesicLine leg(Coordinate from, Coordinate to) {
    return Geodesic.WGS84.InverseLine(
        from.y,
        from.x,
        to.y,
        to.x,
        GeodesicMask.DISTANCE_IN | GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
  }

  private static Coordinate at(GeodesicLine leg, double metres) {
    var point = leg.Position(metres, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    return new Coordinate(point.lon2, point.lat2);
  }
}
