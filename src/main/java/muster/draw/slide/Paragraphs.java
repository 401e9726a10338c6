package muster.draw.slide;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.SlideStyle;
import muster.draw.slide.SlidePart.Fill;
import muster.draw.slide.SlidePart.Role;
import muster.draw.slide.SlidePart.Words;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.TextBlock;

/** Lays paragraphs one below the other, as large as they fit. */
final class Paragraphs {
  private static final double LARGEST = 40;
  private static final double SMALLEST = 20;
  private static final double SIGN = 12;
  private static final double INDENT = 40;

  /** Longer lines are hard to read. */
  private static final double WIDEST = 1500;

  private final SlideStyle style;
  private final Language language;

  Paragraphs(SlideStyle style, Language language) {
    this.style = style;
    this.language = language;
  }

  List<SlidePart> parts(Rectangle2D box, List<String> paragraphs) {
    List<SlidePart> parts = new ArrayList<>();
    double size = LARGEST;
    List<TextBlock> blocks = blocks(box, paragraphs, size);
    while (size > SMALLEST && height(blocks, size) > box.getHeight()) {
      size -= 1;
      blocks = blocks(box, paragraphs, size);
    }
    double y = box.getY();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      boolean last = i == blocks.size() - 1;
      double below = last ? 0 : size * 1.6;
      if (y + block.height() + below > box.getMaxY() && i > 0) {
        TextBlock more =
            TextBlock.line(
                language.counted("slide.text.more", blocks.size() - i, blocks.size() - i),
                Face.ITALIC,
                style.words().soft(),
                size,
                box.getWidth());
        parts.add(new Words(Role.REMARK, more, box.getX() + INDENT, y, Align.LEFT));
        return parts;
      }
      parts.add(
          new Fill(
              new Rectangle2D.Double(box.getX() + 4, y + size * 0.42, SIGN, SIGN),
              style.paper().accent()));
      parts.add(new Words(Role.REMARK, block, box.getX() + INDENT, y, Align.LEFT));
      y += block.height() + gap(size);
    }
    return parts;
  }

  private List<TextBlock> blocks(Rectangle2D box, List<String> paragraphs, double size) {
    double width = Math.min(box.getWidth(), WIDEST) - INDENT;
    List<TextBlock> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(
          TextBlock.fit(
              paragraph,
              Face.REGULAR,
              style.words().text(),
              size,
              size,
              width,
              Math.max(size * 2, box.getHeight())));
    }
    return blocks;
  }

  private static double height(List<TextBlock> blocks, double size) {
    return blocks.stream().mapToDouble(TextBlock::height).sum()
        + gap(size) * Math.max(0, blocks.size() - 1);
  }

  private static double gap(double size) {
    return size * 0.7;
  }
}
