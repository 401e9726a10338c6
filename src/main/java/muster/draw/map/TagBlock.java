package muster.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Plates in rows that find a place together.
 *
 * @param tags each where it is in the block, whose upper left corner is the origin
 */
record TagBlock(List<ForceTag> tags, double width, double height) implements LabelBlock {

  private static final double GAP = 3;

  /**
   * @param plates wherever they are
   * @param columns at most
   */
  static TagBlock of(List<ForceTag> plates, int columns) {
    double cell =
        plates.stream()
            .mapToDouble(tag -> ForceTag.width(tag.letters(), tag.contribution()))
            .max()
            .orElse(0);
    int across = Math.min(columns, plates.size());
    int rows = Math.ceilDiv(plates.size(), columns);
    List<ForceTag> placed = new ArrayList<>();
    for (int i = 0; i < plates.size(); i++) {
      double x = i % columns * (cell + GAP);
      int row = i / columns;
      double y = row * (ForceTag.HEIGHT + GAP);
      placed.add(plates.get(i).at(new Rectangle2D.Double(x, y, cell, ForceTag.HEIGHT)));
    }
    return new TagBlock(
        List.copyOf(placed), across * (cell + GAP) - GAP, rows * (ForceTag.HEIGHT + GAP) - GAP);
  }

  @Override
  public double reach() {
    return GAP;
  }

  @Override
  public void add(LabelBatch batch, double x, double y) {
    for (ForceTag tag : tags) {
      Rectangle2D box = tag.box();
      tag.at(
              new Rectangle2D.Double(
                  x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight()))
          .add(batch);
    }
  }
}
