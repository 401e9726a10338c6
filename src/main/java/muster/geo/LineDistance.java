package muster.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Distances from points to a line, whose edges are straight in longitude and latitude, on the
 * ellipsoid. The line's short pieces are compared by their straight distance through the Earth,
 * which orders them as the way over its surface does but for a hair; only those within that hair
 * are measured.
 */
final class LineDistance {
  private static final double LONGEST_PIECE = 0.25;

  /**
   * A chord may order two pieces wrongly by this much, for ways of up to a quarter of the Earth.
   */
  private static final double HAIR = 0.005;

  /** Metres that a piece may bulge from its chord. */
  private static final double BULGE = 50;

  private static final int MOST_STEPS = 30;
  private static final double CLOSE_ENOUGH = 1e-9;

  private final Coordinate[] vertices;
  private final double[][] cartesian;

  LineDistance(LineString line) {
    vertices = Densify.byDegrees(line.getCoordinates(), LONGEST_PIECE);
    cartesian = new double[vertices.length][];
    for (int i = 0; i < vertices.length; i++) {
      cartesian[i] = Ellipsoid.cartesian(vertices[i]);
    }
  }

  /** Kilometres to the nearest point of the line. */
  double km(Coordinate point) {
    double[] from = Ellipsoid.cartesian(point);
    double[] chords = new double[vertices.length - 1];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < chords.length; i++) {
      chords[i] = chord(from, cartesian[i], cartesian[i + 1]);
      least = Math.min(least, chords[i]);
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < chords.length; i++) {
      if (chords[i] <= least * (1 + HAIR) + BULGE) {
        nearest = Math.min(nearest, metres(point, vertices[i], vertices[i + 1]));
      }
    }
    return nearest / 1000;
  }

  /**
   * To the foot of the perpendicular, or an end. The foot's way has a component along the edge
   * until it is the perpendicular: moving it by that component converges in a few steps.
   */
  static double metres(Coordinate point, Coordinate from, Coordinate to) {
    double eastward = Math.toRadians(to.x - from.x);
    double northward = Math.toRadians(to.y - from.y);
    double fraction = 0.5;
    double metres = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      Coordinate foot = Densify.between(from, to, fraction);
      GeodesicData way =
          Geodesic.WGS84.Inverse(
              foot.y, foot.x, point.y, point.x, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
      metres = Math.min(metres, way.s12);
      double latitude = Math.toRadians(foot.y);
      double east = Ellipsoid.parallelRadius(latitude) * eastward;
      double north = Ellipsoid.meridianRadius(latitude) * northward;
      double squared = east * east + north * north;
      if (squared == 0) {
        return metres;
      }
      double azimuth = Math.toRadians(way.azi1);
      double along = way.s12 * (east * Math.sin(azimuth) + north * Math.cos(azimuth)) / squared;
      double next = Math.clamp(fraction + along, 0, 1);
      if (Math.abs(next - fraction) < CLOSE_ENOUGH) {
        return metres;
      }
      fraction = next;
    }
    return metres;
  }

  /** Metres from a point to a segment, straight through the Earth. */
  private static double chord(double[] point, double[] from, double[] to) {
    double along = 0;
    double squared = 0;
    for (int i = 0; i < 3; i++) {
      along += (point[i] - from[i]) * (to[i] - from[i]);
      squared += (to[i] - from[i]) * (to[i] - from[i]);
    }
    double fraction = squared == 0 ? 0 : Math.clamp(along / squared, 0, 1);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double d = point[i] - from[i] - fraction * (to[i] - from[i]);
      sum += d * d;
    }
    return Math.sqrt(sum);
  }
}
