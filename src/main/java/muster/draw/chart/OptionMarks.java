package muster.draw.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import muster.draw.text.Face;
import muster.draw.text.TextBlock;

/** The marks of options on a scale, told apart by their shape. */
final class OptionMarks {

  private static final double RADIUS = 0.42;

  private OptionMarks() {}

  /** A diamond for what is chosen, a ring for the others. */
  static void paint(Sketch sketch, double x, double y, boolean chosen) {
    paint(sketch, x, y, chosen, sketch.em(RADIUS));
  }

  /** The mark of what is chosen, for beside a word. */
  static void small(Sketch sketch, double x, double y) {
    paint(sketch, x, y, true, sketch.em(0.3));
  }

  private static void paint(Sketch sketch, double x, double y, boolean chosen, double r) {
    if (chosen) {
      double wide = r * 1.35;
      Path2D diamond = new Path2D.Double();
      diamond.moveTo(x, y - wide);
      diamond.lineTo(x + wide, y);
      diamond.lineTo(x, y + wide);
      diamond.lineTo(x - wide, y);
      diamond.closePath();
      sketch.fill(diamond, sketch.look().words().title());
      sketch.draw(diamond, sketch.look().paper().ground(), 0.08);
    } else {
      Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      sketch.fill(ring, sketch.look().paper().ground());
      sketch.draw(ring, sketch.look().words().title(), 0.16);
    }
  }

  /** What the two marks mean; says where that ends. */
  static double key(Sketch sketch, double y) {
    double x = sketch.em(0.6);
    double top = y + sketch.em(0.6);
    double end = top;
    for (boolean chosen : new boolean[] {true, false}) {
      String text = sketch.language().text(chosen ? "chart.key.chosen" : "chart.key.other");
      TextBlock block = sketch.block(text, Face.REGULAR, sketch.soft(), 0.92, sketch.em(20));
      paint(sketch, x, top + block.lineHeight() / 2, chosen);
      end = Math.max(end, sketch.write(block, x + sketch.em(0.9), top));
      x += sketch.em(2.4) + block.textWidth();
    }
    return end;
  }
}
