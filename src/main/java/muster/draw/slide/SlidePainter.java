package muster.draw.slide;

import java.awt.Graphics2D;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.text.Fonts;

/**
 * Paints a slide at any size: the same picture, larger or smaller. What does not fit is broken into
 * lines, made smaller down to a size that can be read, and only then ended with an ellipsis; a
 * table says how many rows it leaves out.
 */
public final class SlidePainter {

  private final Style style;

  public SlidePainter(Style style) {
    this.style = style;
  }

  /**
   * Fills a graphics from its origin.
   *
   * @param width in the graphics' units
   * @param height in the graphics' units
   * @param cancelled once true, the slide stays unfinished
   */
  public void paint(
      Graphics2D target, int width, int height, SlideContent content, BooleanSupplier cancelled) {
    SlideParts slide = parts(width, height, content, cancelled);
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.scale(slide.scale(), slide.scale());
      slide.parts().forEach(part -> part.paint(g));
    } finally {
      g.dispose();
    }
  }

  /**
   * What {@link #paint} paints, part by part.
   *
   * @param cancelled asked when the parts are painted
   */
  public SlideParts parts(int width, int height, SlideContent content, BooleanSupplier cancelled) {
    return new SlideLayout(style, SlideFrame.of(width, height), content, cancelled).parts();
  }
}
