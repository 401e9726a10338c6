package muster.geo;

import net.sf.geographiclib.Constants;
import org.locationtech.jts.geom.Coordinate;

/**
 * The WGS 84 ellipsoid and integrals over it along edges that are straight in longitude and
 * latitude. Such an edge is a simple curve in these coordinates, so that its length and the area
 * below it need no approximation by geodesics: five-point Gauss–Legendre quadrature over at most
 * five degrees is exact to a double's precision.
 */
final class Ellipsoid {
  private static final double A = Constants.WGS84_a;
  private static final double E2 = Constants.WGS84_f * (2 - Constants.WGS84_f);
  private static final double E = Math.sqrt(E2);
  private static final double LONGEST_SPAN = 5;

  private static final double[] NODES = {
    -0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640
  };
  private static final double[] WEIGHTS = {
    0.2369268850561891,
    0.4786286704993665,
    0.5688888888888889,
    0.4786286704993665,
    0.2369268850561891
  };

  private Ellipsoid() {}

  /** Metres of the curve that is straight in longitude and latitude. */
  static double length(Coordinate from, Coordinate to) {
    double eastward = Math.toRadians(to.x - from.x);
    double northward = Math.toRadians(to.y - from.y);
    return mean(
        from,
        to,
        latitude ->
            Math.hypot(parallelRadius(latitude) * eastward, meridianRadius(latitude) * northward));
  }

  /** Square metres between the edge and the equator, positive for an edge that goes east. */
  static double areaBelow(Coordinate from, Coordinate to) {
    return Math.toRadians(to.x - from.x) * mean(from, to, Ellipsoid::areaToEquator);
  }

  /** Metres for a radian of latitude. */
  static double meridianRadius(double latitude) {
    double sin = Math.sin(latitude);
    double w2 = 1 - E2 * sin * sin;
    return A * (1 - E2) / (w2 * Math.sqrt(w2));
  }

  /** Metres for a radian of longitude. */
  static double parallelRadius(double latitude) {
    double sin = Math.sin(latitude);
    return A * Math.cos(latitude) / Math.sqrt(1 - E2 * sin * sin);
  }

  /** Geocentric metres of a point on the surface. */
  static double[] cartesian(Coordinate lonLat) {
    double longitude = Math.toRadians(lonLat.x);
    double latitude = Math.toRadians(lonLat.y);
    double sin = Math.sin(latitude);
    double normal = A / Math.sqrt(1 - E2 * sin * sin);
    double across = normal * Math.cos(latitude);
    return new double[] {
      across * Math.cos(longitude), across * Math.sin(longitude), (1 - E2) * normal * sin
    };
  }

  /**
   * Square metres between the equator and a latitude for a radian of longitude (Snyder, Map
   * Projections: A Working Manual, equation 3-12, halved by the squared axis).
   */
  private static double areaToEquator(double latitude) {
    double sin = Math.sin(latitude);
    double es = E * sin;
    double atanh = 0.5 * Math.log((1 + es) / (1 - es));
    return A * A * (1 - E2) / 2 * (sin / (1 - es * es) + atanh / E);
  }

  private interface OfLatitude {
    double at(double radians);
  }

  private static double mean(Coordinate from, Coordinate to, OfLatitude function) {
    double south = Math.toRadians(from.y);
    double rise = Math.toRadians(to.y - from.y);
    int pieces = 1 + (int) (Math.abs(to.y - from.y) / LONGEST_SPAN);
    double sum = 0;
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < NODES.length; i++) {
        double fraction = (piece + (1 + NODES[i]) / 2) / pieces;
        sum += WEIGHTS[i] / 2 * function.at(south + fraction * rise);
      }
    }
    return sum / pieces;
  }
}
