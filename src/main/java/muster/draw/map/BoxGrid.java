package muster.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Boxes and points of a picture, noted in its cells so that those nearby are found at once. */
final class BoxGrid {

  private static final int CELL = 48;
  private static final int NONE = -1;

  private final double left;
  private final double top;
  private final int columns;
  private final int rows;

  /** The newest entry of each cell. */
  private final int[] newest;

  /** The entry before each entry in the same cell. */
  private int[] before = new int[256];

  /** Four numbers an entry: the box's edges. */
  private double[] edges = new double[1024];

  private int count;

  /**
   * @param frame what lies beyond it is noted in the nearest cells
   */
  BoxGrid(Rectangle2D frame) {
    left = frame.getX();
    top = frame.getY();
    columns = (int) Math.ceil(frame.getWidth() / CELL) + 1;
    rows = (int) Math.ceil(frame.getHeight() / CELL) + 1;
    newest = new int[columns * rows];
    Arrays.fill(newest, NONE);
  }

  void add(Rectangle2D box) {
    int lastColumn = column(box.getMaxX());
    int lastRow = row(box.getMaxY());
    for (int row = row(box.getMinY()); row <= lastRow; row++) {
      for (int column = column(box.getMinX()); column <= lastColumn; column++) {
        note(row * columns + column, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
      }
    }
  }

  void add(double x, double y) {
    note(row(y) * columns + column(x), x, y, x, y);
  }

  /** Whether the inside of a box meets that of any that was added. */
  boolean meets(Rectangle2D box) {
    int lastColumn = column(box.getMaxX());
    int lastRow = row(box.getMaxY());
    for (int row = row(box.getMinY()); row <= lastRow; row++) {
      for (int column = column(box.getMinX()); column <= lastColumn; column++) {
        for (int i = newest[row * columns + column]; i != NONE; i = before[i]) {
          if (edges[4 * i] < box.getMaxX()
              && edges[4 * i + 1] < box.getMaxY()
              && edges[4 * i + 2] > box.getMinX()
              && edges[4 * i + 3] > box.getMinY()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** How many of the points that were added lie in a box. */
  int points(Rectangle2D box) {
    int found = 0;
    int lastColumn = column(box.getMaxX());
    int lastRow = row(box.getMaxY());
    for (int row = row(box.getMinY()); row <= lastRow; row++) {
      for (int column = column(box.getMinX()); column <= lastColumn; column++) {
        for (int i = newest[row * columns + column]; i != NONE; i = before[i]) {
          if (box.contains(edges[4 * i], edges[4 * i + 1])) {
            found++;
          }
        }
      }
    }
    return found;
  }

  private void note(int cell, double minX, double minY, double maxX, double maxY) {
    if (count == before.length) {
      before = Arrays.copyOf(before, 2 * count);
      edges = Arrays.copyOf(edges, 8 * count);
    }
    edges[4 * count] = minX;
    edges[4 * count + 1] = minY;
    edges[4 * count + 2] = maxX;
    edges[4 * count + 3] = maxY;
    before[count] = newest[cell];
    newest[cell] = count++;
  }

  private int column(double x) {
    return Math.clamp((long) Math.floor((x - left) / CELL), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((long) Math.floor((y - top) / CELL), 0, rows - 1);
  }
}
