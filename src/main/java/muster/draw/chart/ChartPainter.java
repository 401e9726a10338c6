package muster.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import muster.draw.text.Language;

/**
 * Paints one kind of chart. A box as high as {@link #height} shows all of it in the style's
 * letters. In a lower one the letters are made smaller down to a readable size, then rows are left
 * out from the end and counted, and what still does not fit is scaled down as a whole: nothing ever
 * stands outside the box. The hints of {@link muster.draw.text.Fonts#prepare} are the caller's.
 *
 * @param <C> what a chart shows
 */
public abstract class ChartPainter<C> {

  /** Letters may become as small as this share of what is wanted. */
  private static final double SMALLEST = 0.7;

  private static final double STEP = 0.05;

  /** No layout is narrower, in letters' sizes. */
  private static final double NARROWEST = 22;

  /** Rounding must not count as not fitting. */
  private static final double SLACK = 0.01;

  private final ChartStyle style;

  ChartPainter(ChartStyle style) {
    this.style = style;
  }

  /** Of what is not the workspace's own words. */
  final Language language() {
    return style.language();
  }

  /** How high all of the chart is at this width. */
  public final double height(double width, C content) {
    Sketch sketch = new Sketch(style, widthOf(style, width));
    lay(sketch, 0, content, rows(content));
    return sketch.height() * narrowed(sketch, width);
  }

  /** Paints the chart into a box and says what stands where in it. */
  public final PaintedChart paint(Graphics2D g, Rectangle2D box, C content) {
    Sketch sketch = fitting(box, content);
    double scale =
        Math.min(narrowed(sketch, box.getWidth()), box.getHeight() / Math.max(1, sketch.height()));
    Graphics2D own = (Graphics2D) g.create();
    try {
      own.translate(box.getX(), box.getY());
      own.scale(scale, scale);
      sketch.paint(own);
    } finally {
      own.dispose();
    }
    return sketch.painted(box.getX(), box.getY(), scale);
  }

  /** The chart in words, a line for each thing that it shows. */
  public abstract String describe(C content);

  /** How many rows there are of which the last may be left out. */
  abstract int rows(C content);

  /** How many rows there are that are shown in smaller letters rather than left out. */
  int needed(C content) {
    return rows(content);
  }

  /**
   * @param height that is there to be filled
   * @param rows how many of them to show; if not all, the sketch says how many are not
   */
  abstract void lay(Sketch sketch, double height, C content, int rows);

  private Sketch fitting(Rectangle2D box, C content) {
    int all = rows(content);
    int needed = Math.min(all, needed(content));
    for (double share = 1; share >= SMALLEST; share -= STEP) {
      ChartStyle smaller = style.withLetters(style.letters() * share);
      Sketch whole = sketch(smaller, box, content, all);
      if (fits(whole, box)) {
        return whole;
      }
      // Where not even the fewest rows fit, none of those between has to be laid out.
      boolean some = needed < all && fits(sketch(smaller, box, content, needed), box);
      for (int rows = all - 1; some && rows >= needed; rows--) {
        Sketch sketch = sketch(smaller, box, content, rows);
        if (fits(sketch, box)) {
          return sketch;
        }
      }
    }
    ChartStyle least = style.withLetters(style.letters() * SMALLEST);
    int fits = 0;
    int fitsNot = needed;
    while (fitsNot - fits > 1) {
      int middle = (fits + fitsNot) / 2;
      if (fits(sketch(least, box, content, middle), box)) {
        fits = middle;
      } else {
        fitsNot = middle;
      }
    }
    // One row scaled down says more than none.
    return sketch(least, box, content, Math.min(all, Math.max(1, fits)));
  }

  private static boolean fits(Sketch sketch, Rectangle2D box) {
    return sketch.height() * narrowed(sketch, box.getWidth()) <= box.getHeight() + SLACK;
  }

  /** How much smaller a sketch is painted that is wider than its box. */
  private static double narrowed(Sketch sketch, double width) {
    return Math.min(1, width / sketch.width());
  }

  private Sketch sketch(ChartStyle letters, Rectangle2D box, C content, int rows) {
    Sketch sketch = new Sketch(letters, widthOf(letters, box.getWidth()));
    lay(sketch, box.getHeight() / narrowed(sketch, box.getWidth()), content, rows);
    return sketch;
  }

  private static double widthOf(ChartStyle letters, double width) {
    return Math.max(width, NARROWEST * letters.letters());
  }
}
