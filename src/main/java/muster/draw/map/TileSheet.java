package muster.draw.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import muster.draw.text.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Painted ground, kept in tiles that stay where they are on the plane: when the map moves, only
 * what comes into view is painted. For one thread.
 */
final class TileSheet {

  /** The tiles that are kept, as a multiple of those that a picture needs. */
  private static final int PICTURES = 2;

  private static final int EDITIONS = 6;

  private final Map<Place, BufferedImage> tiles = new LinkedHashMap<>(256, 0.75f, true);
  private final List<Edition> editions = new ArrayList<>();
  private int editionsMade;

  /** One sheet's worth of equal content, numbered: comparing contents for every tile is dear. */
  private record Edition(int number, Object content, double metresPerPixel, double scale) {}

  /**
   * @param here what of the content is in this tile alone
   */
  private record Place(int edition, int column, int row, Object here) {}

  /** What a sheet shows. */
  interface Content {

    /** Equal for equal sheets, but for what tiles have of their own. */
    Object everywhere();

    /** Equal for equal tiles of equal sheets; quick to compare. */
    Object in(TileGrid tile);

    /** The same in every tile that is equal elsewhere. */
    static Content of(Object everywhere) {
      return new Content() {
        @Override
        public Object everywhere() {
          return everywhere;
        }

        @Override
        public Object in(TileGrid tile) {
          return "";
        }
      };
    }
  }

  /** Paints a rectangle of the plane into an image. */
  interface Painter {

    /**
     * @param g scaled to reference pixels, its origin the block's upper left corner
     * @param block what is to be painted
     */
    void paint(Graphics2D g, TileGrid block);
  }

  /**
   * Fills a picture with the sheet, painting first what of it is not there yet.
   *
   * @param g its origin the picture's upper left corner; its scale does not matter
   * @param cancelled once true, the picture stays unfinished, and nothing half painted is kept
   */
  void paint(
      Graphics2D g, TileGrid grid, Content content, Painter painter, BooleanSupplier cancelled) {
    Sheet sheet = new Sheet(grid, content, edition(content.everywhere(), grid));
    for (TileGrid.Block block :
        grid.blocks((column, row) -> !tiles.containsKey(sheet.place(column, row)))) {
      if (cancelled.getAsBoolean()) {
        return;
      }
      BufferedImage image = painted(grid.of(block), painter);
      if (cancelled.getAsBoolean()) {
        return;
      }
      cut(image, block, sheet);
    }
    copy(g, sheet);
  }

  /**
   * Forgets the tiles that were needed longest ago, but for some pictures' worth. To be called for
   * whole pictures only: after a part of one, all but that part would be forgotten.
   */
  void forget(TileGrid picture) {
    TileGrid.Block all = picture.tiles();
    var oldest = tiles.keySet().iterator();
    for (int i = tiles.size(); i > PICTURES * all.columns() * all.rows(); i--) {
      oldest.next();
      oldest.remove();
    }
  }

  /** What is wanted. */
  private record Sheet(TileGrid grid, Content content, int edition) {
    Place place(int column, int row) {
      TileGrid tile = grid.of(new TileGrid.Block(column, row, 1, 1));
      return new Place(edition, column, row, content.in(tile));
    }
  }

  /** How many tiles are kept. */
  int size() {
    return tiles.size();
  }

  private int edition(Object content, TileGrid grid) {
    for (Edition edition : editions) {
      if (edition.metresPerPixel == grid.metresPerPixel()
          && edition.scale == grid.scale()
          && edition.content.equals(content)) {
        return edition.number;
      }
    }
    Edition edition = new Edition(editionsMade++, content, grid.metresPerPixel(), grid.scale());
    editions.addFirst(edition);
    if (editions.size() > EDITIONS) {
      editions.removeLast();
    }
    return edition.number;
  }

  private static BufferedImage painted(TileGrid block, Painter painter) {
    BufferedImage image = image(block.width(), block.height());
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    g.scale(block.scale(), block.scale());
    painter.paint(g, block);
    g.dispose();
    return image;
  }

  private void cut(BufferedImage image, TileGrid.Block block, Sheet sheet) {
    for (int row = 0; row < block.rows(); row++) {
      for (int column = 0; column < block.columns(); column++) {
        BufferedImage tile = image(TileGrid.SIDE, TileGrid.SIDE);
        Graphics2D g = tile.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.drawImage(image, -column * TileGrid.SIDE, -row * TileGrid.SIDE, null);
        g.dispose();
        tiles.put(sheet.place(block.column() + column, block.row() + row), tile);
      }
    }
  }

  private void copy(Graphics2D target, Sheet sheet) {
    TileGrid grid = sheet.grid;
    Graphics2D g = (Graphics2D) target.create();
    AffineTransform there = g.getTransform();
    g.setTransform(
        AffineTransform.getTranslateInstance(there.getTranslateX(), there.getTranslateY()));
    g.setComposite(AlphaComposite.Src);
    TileGrid.Block all = grid.tiles();
    for (int row = all.row(); row < all.row() + all.rows(); row++) {
      for (int column = all.column(); column < all.column() + all.columns(); column++) {
        @Nullable BufferedImage tile = tiles.get(sheet.place(column, row));
        g.drawImage(
            tile, column * TileGrid.SIDE - grid.left(), row * TileGrid.SIDE - grid.top(), null);
      }
    }
    g.dispose();
  }

  /** Of the type of the pictures that are shown, so that copying converts nothing. */
  private static BufferedImage image(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }
}
