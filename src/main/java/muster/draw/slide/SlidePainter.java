package muster.draw.slide;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.map.KeptBases;
import muster.draw.map.MapPainter;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import muster.draw.text.TextBlock;

/**
 * Paints a slide at any size: the same picture, larger or smaller. What does not fit is broken into
 * lines, made smaller down to a size that can be read, and only then ended with an ellipsis; a
 * table says how many rows it leaves out. Safe for use by threads.
 */
public final class SlidePainter {

  private final Style style;

  /** A painter keeps names it has set and base maps it has painted, which a deck's maps share. */
  private final ThreadLocal<MapPainter> maps;

  public SlidePainter(Style style) {
    this.style = style;
    KeptBases bases = new KeptBases();
    this.maps = ThreadLocal.withInitial(() -> new MapPainter(style.map(), bases));
  }

  /**
   * Fills a graphics from its origin.
   *
   * @param width in the graphics' units
   * @param height in the graphics' units
   * @param cancelled once true, the slide stays unfinished
   * @throws UnmarkedException if the slide bears no marking
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
    return new SlideLayout(style, maps::get, SlideFrame.of(width, height), content, cancelled)
        .parts();
  }

  /** Fills a graphics with a sentence on why the slide cannot be shown. */
  public void refuse(Graphics2D target, int width, int height, String why) {
    SlideFrame frame = SlideFrame.of(width, height);
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.scale(frame.scale(), frame.scale());
      g.setColor(style.slide().paper().ground());
      g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
      double room = frame.width() * 0.7;
      TextBlock text =
          TextBlock.fit(
              why,
              Face.MEDIUM,
              style.slide().words().warning(),
              44,
              20,
              room,
              frame.height() * 0.6);
      text.paint(g, (frame.width() - room) / 2, (frame.height() - text.height()) / 2, Align.CENTER);
    } finally {
      g.dispose();
    }
  }
}
