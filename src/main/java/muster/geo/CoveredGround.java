package muster.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Which parts of a long line have no share in the edge of its buffer, so that the edge can be made
 * without them.
 *
 * <p>Ground around the line is divided into cells. A cell is covered if all of it is nearer to some
 * point of the line than the distance. A part of the line whose reach is covered ground alone
 * shares no point with the buffer's edge; without all such parts the edge stays where it is, and
 * what is missing inside are holes on covered ground, which are filled again. All lengths are
 * rounded to the safe side: no cell counts as covered that is not.
 */
final class CoveredGround {
  private static final double KEPT_CELLS = 4_000_000;

  /** Cells larger than this part of the distance show too little to be worth it. */
  private static final double COARSEST = 1.0 / 8;

  private static final double FINEST = 1.0 / 256;

  /** Parallels of more than this latitude are short and bent; lines there are left as they are. */
  private static final double HIGHEST_LATITUDE = 75;

  private static final double FARTHEST = 300_000;

  /** At least a degree of any meridian, and of the equator, in metres. */
  private static final double DEGREE = 111_700;

  /** The longest degree as above, the shortest of a meridian being this. */
  private static final double SHORT_DEGREE = 110_500;

  /** The buffer's edge is a chord's height nearer than the distance: see {@link LineBuffer}. */
  private static final double CERTAIN = 0.997;

  private static final double POSSIBLE = 1.003;

  private final double west;
  private final double south;
  private final double width;
  private final double height;
  private final int columns;
  private final int rows;
  private final double metres;

  /** Of each row, how many cells before a column are not covered. */
  private final int[][] open;

  private final BitSet idle;

  private CoveredGround(Envelope around, double cell, double metres, List<Coordinate> path) {
    this.metres = metres;
    double lowest = lowestLatitude(around);
    height = cell / DEGREE;
    width = height / cosine(lowest);
    west = around.getMinX();
    south = around.getMinY();
    columns = (int) Math.ceil(around.getWidth() / width) + 1;
    rows = (int) Math.ceil(around.getHeight() / height) + 1;
    BitSet touched = touched(path);
    open = open(touched);
    idle = idle(touched);
  }

  /**
   * The ground of a line, or null where looking at it would not pay.
   *
   * @param path the line's vertices, densely set
   */
  static @Nullable CoveredGround of(List<Coordinate> path, double metres) {
    Envelope around = new Envelope();
    path.forEach(around::expandToInclude);
    double highest = Math.max(Math.abs(around.getMinY()), Math.abs(around.getMaxY()));
    if (metres > FARTHEST || highest > HIGHEST_LATITUDE) {
      return null;
    }
    double reach = 1.05 * metres / SHORT_DEGREE;
    around.expandBy(reach / cosine(Math.min(85, highest + reach)), reach);
    double area = around.getWidth() * cosine(lowestLatitude(around)) * around.getHeight();
    double cell = Math.max(FINEST * metres, DEGREE * Math.sqrt(area / KEPT_CELLS));
    return cell > COARSEST * metres ? null : new CoveredGround(around, cell, metres, path);
  }

  private static double lowestLatitude(Envelope around) {
    return around.getMinY() <= 0 && around.getMaxY() >= 0
        ? 0
        : Math.min(Math.abs(around.getMinY()), Math.abs(around.getMaxY()));
  }

  private static double cosine(double latitude) {
    return Math.cos(Math.toRadians(latitude));
  }

  /** Whether the line from one vertex to the next has no share in the edge. */
  boolean isIdle(Coordinate from, Coordinate to) {
    int steps = steps(from, to);
    for (int i = 0; i <= steps; i++) {
      if (!idle.get(cell(Densify.between(from, to, (double) i / steps)))) {
        return false;
      }
    }
    return true;
  }

  /** The areas without those holes that are covered ground. */
  Geometry fill(Geometry areas) {
    List<Geometry> filled = new ArrayList<>();
    for (int i = 0; i < areas.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) areas.getGeometryN(i);
      List<LineString> holes = new ArrayList<>();
      for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
        if (!isCovered(polygon.getInteriorRingN(k))) {
          holes.add(polygon.getInteriorRingN(k));
        }
      }
      filled.add(
          Areas.FACTORY.createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new)));
    }
    return Areas.union(filled);
  }

  private boolean isCovered(LineString hole) {
    Coordinate inside =
        Areas.FACTORY.createPolygon(hole.getCoordinates()).getInteriorPoint().getCoordinate();
    int cell = cell(inside);
    int row = cell / columns;
    return !isOpen(row, cell % columns, cell % columns);
  }

  /** The cells in which the line has a point. */
  private BitSet touched(List<Coordinate> path) {
    BitSet touched = new BitSet(rows * columns);
    touched.set(cell(path.getFirst()));
    for (int i = 1; i < path.size(); i++) {
      Coordinate from = path.get(i - 1);
      Coordinate to = path.get(i);
      int steps = steps(from, to);
      for (int k = 1; k <= steps; k++) {
        touched.set(cell(Densify.between(from, to, (double) k / steps)));
      }
    }
    return touched;
  }

  /** So many that neighbours are at most a cell apart. */
  private int steps(Coordinate from, Coordinate to) {
    double cells = Math.max(Math.abs(to.x - from.x) / width, Math.abs(to.y - from.y) / height);
    return (int) Math.max(1, Math.ceil(cells));
  }

  private int cell(Coordinate at) {
    int column = Math.clamp((int) ((at.x - west) / width), 0, columns - 1);
    int row = Math.clamp((int) ((at.y - south) / height), 0, rows - 1);
    return row * columns + column;
  }

  /** From any point of a touched cell, what is nearer than the distance from all of that cell. */
  private int[][] open(BitSet touched) {
    int[][] begins = new int[rows][columns + 1];
    int up = (int) (CERTAIN * metres / (DEGREE * height));
    int[] near = new int[2 * up + 1];
    int before = -1;
    for (int at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
      int row = at / columns;
      int column = at % columns;
      if (row != before) {
        Arrays.setAll(near, i -> certain(row, row - up + i));
        before = row;
      }
      for (int r = Math.max(0, row - up); r <= Math.min(rows - 1, row + up); r++) {
        int across = near[r - row + up];
        if (across >= 0) {
          begins[r][Math.max(0, column - across)]++;
          begins[r][Math.min(columns, column + across + 1)]--;
        }
      }
    }
    for (int[] row : begins) {
      int covering = 0;
      int open = 0;
      for (int c = 0; c <= columns; c++) {
        covering += row[c];
        row[c] = open;
        open += covering == 0 ? 1 : 0;
      }
    }
    return begins;
  }

  /** How many columns to either side are certainly near in that row; negative: none. */
  private int certain(int row, int other) {
    double north = (Math.abs(row - other) + 1) * height * DEGREE;
    double east = Math.sqrt(Math.max(0, sq(CERTAIN * metres) - sq(north)));
    double column = width * DEGREE * cosine(lower(row, other));
    return north >= CERTAIN * metres ? -1 : (int) (east / column) - 1;
  }

  /** How many columns to either side may be near in that row; negative: none. */
  private int possible(int row, int other) {
    double north = Math.max(0, Math.abs(row - other) - 1) * height * SHORT_DEGREE;
    double east = Math.sqrt(Math.max(0, sq(POSSIBLE * metres) - sq(north)));
    double column = width * SHORT_DEGREE * cosine(higher(row, other));
    return north > POSSIBLE * metres ? -1 : (int) Math.ceil(east / column) + 1;
  }

  private double lower(int row, int other) {
    double one = south + Math.min(row, other) * height;
    double two = south + (Math.max(row, other) + 1) * height;
    return one <= 0 && two >= 0 ? 0 : Math.min(Math.abs(one), Math.abs(two));
  }

  private double higher(int row, int other) {
    double one = south + Math.min(row, other) * height;
    double two = south + (Math.max(row, other) + 1) * height;
    return Math.max(Math.abs(one), Math.abs(two));
  }

  /** The touched cells whose whole reach is covered. */
  private BitSet idle(BitSet touched) {
    BitSet idle = new BitSet(rows * columns);
    int up = (int) Math.ceil(POSSIBLE * metres / (SHORT_DEGREE * height)) + 1;
    int[] reach = new int[2 * up + 1];
    int before = -1;
    for (int at = touched.nextSetBit(0); at >= 0; at = touched.nextSetBit(at + 1)) {
      int row = at / columns;
      if (row != before) {
        Arrays.setAll(reach, i -> possible(row, row - up + i));
        before = row;
      }
      if (reachesCoveredOnly(row, at % columns, reach)) {
        idle.set(at);
      }
    }
    return idle;
  }

  /**
   * @param reach how many columns to either side may be near, from the lowest row to the highest
   */
  private boolean reachesCoveredOnly(int row, int column, int[] reach) {
    int up = reach.length / 2;
    for (int r = row - up; r <= row + up; r++) {
      int across = reach[r - row + up];
      if (across >= 0
          && (r < 0
              || r >= rows
              || column - across < 0
              || column + across >= columns
              || isOpen(r, column - across, column + across))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpen(int row, int from, int to) {
    return open[row][to + 1] > open[row][from];
  }

  private static double sq(double x) {
    return x * x;
  }
}
