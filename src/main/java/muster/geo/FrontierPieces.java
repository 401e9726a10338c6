package muster.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/**
 * The pieces of a long line that have a share in its buffer's edge: stretches of the line, and
 * knots, where many short pieces lie close together.
 *
 * <p>Points within k of each other may be replaced by their convex hull: where the hull's edge is d
 * away, a point is at most k²/8d farther. With knots of a twenty-fifth of d that is 0.02 % of d.
 *
 * @param runs vertices one after another
 * @param knots vertices in no order
 */
record FrontierPieces(List<List<Coordinate>> runs, List<List<Coordinate>> knots) {
  private static final double CELL = 1.0 / 60;
  private static final double SHORT = 1.0 / 120;
  private static final double DEGREE = 111_700;

  private record Cell(long column, long row) {}

  static FrontierPieces of(List<Coordinate> path, CoveredGround ground, double metres) {
    List<List<Coordinate>> runs = new ArrayList<>();
    Map<Cell, Set<Coordinate>> knots = new LinkedHashMap<>();
    boolean running = false;
    for (int i = 1; i < path.size(); i++) {
      Coordinate from = path.get(i - 1);
      Coordinate to = path.get(i);
      if (ground.isIdle(from, to)) {
        running = false;
      } else if (span(from, to) < SHORT * metres) {
        running = false;
        Set<Coordinate> knot =
            knots.computeIfAbsent(cell(from, CELL * metres), k -> new LinkedHashSet<>());
        knot.add(from);
        knot.add(to);
      } else {
        if (!running) {
          runs.add(new ArrayList<>(List.of(from)));
          running = true;
        }
        runs.getLast().add(to);
      }
    }
    return new FrontierPieces(runs, knots.values().stream().map(List::copyOf).toList());
  }

  /** Metres, at least the greater of the ways along meridian and parallel. */
  private static double span(Coordinate a, Coordinate b) {
    return DEGREE * Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  }

  /** Cells are as wide in degrees as high, so in metres they are never wider. */
  private static Cell cell(Coordinate at, double metres) {
    double degrees = metres / DEGREE;
    return new Cell((long) Math.floor(at.x / degrees), (long) Math.floor(at.y / degrees));
  }
}
