package muster.draw.map;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture as a part of the endless sheet of dots that the plane is at one scale. Dots and tiles
 * are counted from the plane's origin, so that those of two pictures of one scale fall together.
 *
 * @param metresPerPixel metres of a reference pixel
 * @param scale dots of a reference pixel
 * @param left the first column of dots
 * @param top the first row of dots
 * @param width dots
 * @param height dots
 */
record TileGrid(double metresPerPixel, double scale, int left, int top, int width, int height) {

  /**
   * Dots along a tile's side. Larger ones would make more to paint when one comes into view,
   * smaller ones more to copy.
   */
  static final int SIDE = 128;

  /** The dots nearest to those of a viewport. */
  static TileGrid of(MapViewport viewport, double scale) {
    double dotsPerMetre = scale / viewport.metresPerPixel();
    return new TileGrid(
        viewport.metresPerPixel(),
        scale,
        (int) Math.round(viewport.metresX(0) * dotsPerMetre),
        (int) Math.round(-viewport.metresY(0) * dotsPerMetre),
        (int) Math.ceil(viewport.width() * scale),
        (int) Math.ceil(viewport.height() * scale));
  }

  /** A rectangle of tiles, counted from the plane's origin. */
  record Block(int column, int row, int columns, int rows) {}

  /** What these dots show of the plane. */
  MapViewport viewport() {
    return viewport(width / scale, height / scale);
  }

  /** A view of the size of another one, from the first of these dots. */
  MapViewport viewport(MapViewport size) {
    return viewport(size.width(), size.height());
  }

  private MapViewport viewport(double pixelsWide, double pixelsHigh) {
    return new MapViewport(
        (left / scale + pixelsWide / 2) * metresPerPixel,
        -(top / scale + pixelsHigh / 2) * metresPerPixel,
        metresPerPixel,
        pixelsWide,
        pixelsHigh);
  }

  /** All tiles of which the picture has a part. */
  Block tiles() {
    int column = Math.floorDiv(left, SIDE);
    int row = Math.floorDiv(top, SIDE);
    return new Block(
        column,
        row,
        Math.floorDiv(left + width - 1, SIDE) - column + 1,
        Math.floorDiv(top + height - 1, SIDE) - row + 1);
  }

  /** The picture that a block of tiles makes. */
  TileGrid of(Block block) {
    return new TileGrid(
        metresPerPixel,
        scale,
        block.column * SIDE,
        block.row * SIDE,
        block.columns * SIDE,
        block.rows * SIDE);
  }

  /** Whether a tile is wanted. */
  interface Test {
    boolean test(int column, int row);
  }

  /**
   * The wanted tiles in few rectangles: to paint one block takes less than its tiles one by one.
   */
  List<Block> blocks(Test wanted) {
    Block all = tiles();
    boolean[][] open = new boolean[all.rows][all.columns];
    for (int row = 0; row < all.rows; row++) {
      for (int column = 0; column < all.columns; column++) {
        open[row][column] = wanted.test(all.column + column, all.row + row);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (int row = 0; row < all.rows; row++) {
      for (int column = 0; column < all.columns; column++) {
        if (open[row][column]) {
          Block block = grown(open, row, column);
          blocks.add(
              new Block(all.column + block.column, all.row + block.row, block.columns, block.rows));
        }
      }
    }
    return blocks;
  }

  /** To the right as far as it goes, then down; what it takes is no longer open. */
  private static Block grown(boolean[][] open, int row, int column) {
    int end = column;
    while (end < open[row].length && open[row][end]) {
      end++;
    }
    int bottom = row;
    while (bottom < open.length && isOpen(open[bottom], column, end)) {
      for (int i = column; i < end; i++) {
        open[bottom][i] = false;
      }
      bottom++;
    }
    return new Block(column, row, end - column, bottom - row);
  }

  private static boolean isOpen(boolean[] row, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!row[i]) {
        return false;
      }
    }
    return true;
  }
}
