package muster.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Puts vertices on long edges, which stay straight in longitude and latitude. */
final class Densify {
  private Densify() {}

  /**
   * The same line, none of whose edges spans more than so many degrees of longitude or latitude. An
   * edge gets the same new vertices in either direction, so that neighbours stay neighbours.
   */
  static Coordinate[] byDegrees(Coordinate[] line, double longest) {
    if (!hasLongEdge(line, longest)) {
      return line;
    }
    List<Coordinate> dense = new ArrayList<>(2 * line.length);
    dense.add(line[0]);
    for (int i = 1; i < line.length; i++) {
      Coordinate from = line[i - 1];
      Coordinate to = line[i];
      int pieces = (int) Math.ceil(span(from, to) / longest);
      boolean forward = from.compareTo(to) <= 0;
      for (int k = 1; k < pieces; k++) {
        dense.add(
            forward
                ? between(from, to, (double) k / pieces)
                : between(to, from, (double) (pieces - k) / pieces));
      }
      dense.add(to);
    }
    return dense.toArray(Coordinate[]::new);
  }

  static Coordinate between(Coordinate from, Coordinate to, double fraction) {
    return new Coordinate(from.x + fraction * (to.x - from.x), from.y + fraction * (to.y - from.y));
  }

  private static boolean hasLongEdge(Coordinate[] line, double longest) {
    for (int i = 1; i < line.length; i++) {
      if (span(line[i - 1], line[i]) > longest) {
        return true;
      }
    }
    return false;
  }

  private static double span(Coordinate a, Coordinate b) {
    return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
  }
}
