package muster.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Finds the nearest point of a line, whose edges are straight in longitude and latitude, to many
 * points one after another. Ways are compared straight through the Earth, which orders ways over
 * its surface alike but for a few millionths of 1,000 km; the line is cut into runs of pieces, each
 * inside a ball, so that for most points most of the line is never looked at. Safe for use by
 * threads.
 */
final class NearestOnLine {
  /** Degrees: a piece so short bulges from its chord by less than a metre. */
  private static final double LONGEST_PIECE = 0.05;

  private static final int SHORTEST_RUN = 16;

  private final Coordinate[] vertices;
  private final double[][] cartesian;
  private final int run;
  private final double[][] centres;
  private final double[] radii;

  NearestOnLine(LineString line) {
    vertices = Densify.byDegrees(line.getCoordinates(), LONGEST_PIECE);
    cartesian = new double[vertices.length][];
    for (int i = 0; i < vertices.length; i++) {
      cartesian[i] = Ellipsoid.cartesian(vertices[i]);
    }
    int pieces = vertices.length - 1;
    run = Math.max(SHORTEST_RUN, (int) Math.sqrt(pieces));
    int runs = Math.ceilDiv(pieces, run);
    centres = new double[runs][];
    radii = new double[runs];
    for (int k = 0; k < runs; k++) {
      ball(k);
    }
  }

  /** The foot on the line of the shortest way from a point. */
  record Foot(Coordinate point, double metresStraight) {}

  Foot of(Coordinate point) {
    Search found = search(point);
    return new Foot(
        Densify.between(vertices[found.piece], vertices[found.piece + 1], found.fraction),
        found.nearest);
  }

  /** Kilometres of the shortest way over the surface. */
  double km(Coordinate point) {
    Search found = search(point);
    return LineDistance.metres(point, vertices[found.piece], vertices[found.piece + 1]) / 1000;
  }

  private Search search(Coordinate point) {
    double[] from = Ellipsoid.cartesian(point);
    int first = 0;
    double[] least = new double[radii.length];
    for (int k = 0; k < least.length; k++) {
      least[k] = distance(from, centres[k]) - radii[k];
      first = least[k] < least[first] ? k : first;
    }
    Search search = new Search(from);
    search.in(first);
    for (int k = 0; k < least.length; k++) {
      if (k != first && least[k] < search.nearest) {
        search.in(k);
      }
    }
    return search;
  }

  private final class Search {
    private final double[] from;
    private double nearest = Double.POSITIVE_INFINITY;
    private int piece;
    private double fraction;

    Search(double[] from) {
      this.from = from;
    }

    void in(int k) {
      int end = Math.min((k + 1) * run, cartesian.length - 1);
      for (int i = k * run; i < end; i++) {
        double at = fraction(from, cartesian[i], cartesian[i + 1]);
        double metres = distance(from, cartesian[i], cartesian[i + 1], at);
        if (metres < nearest) {
          nearest = metres;
          piece = i;
          fraction = at;
        }
      }
    }
  }

  private void ball(int k) {
    int from = k * run;
    int to = Math.min(from + run, cartesian.length - 1);
    double[] centre = new double[3];
    for (int i = from; i <= to; i++) {
      for (int axis = 0; axis < 3; axis++) {
        centre[axis] += cartesian[i][axis] / (to - from + 1);
      }
    }
    centres[k] = centre;
    for (int i = from; i <= to; i++) {
      radii[k] = Math.max(radii[k], distance(centre, cartesian[i]));
    }
  }

  private static double fraction(double[] point, double[] from, double[] to) {
    double along = 0;
    double squared = 0;
    for (int i = 0; i < 3; i++) {
      along += (point[i] - from[i]) * (to[i] - from[i]);
      squared += (to[i] - from[i]) * (to[i] - from[i]);
    }
    return squared == 0 ? 0 : Math.clamp(along / squared, 0, 1);
  }

  private static double distance(double[] point, double[] from, double[] to, double fraction) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double d = point[i] - from[i] - fraction * (to[i] - from[i]);
      sum += d * d;
    }
    return Math.sqrt(sum);
  }

  private static double distance(double[] one, double[] other) {
    return distance(one, other, other, 0);
  }
}
