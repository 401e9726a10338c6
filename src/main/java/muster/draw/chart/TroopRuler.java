package muster.draw.chart;

import java.awt.Color;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;

/**
 * Numbers of soldiers along a line, from none to a round number, with as many round marks as there
 * is room to name.
 *
 * @param max at the right end
 * @param step between marks
 */
record TroopRuler(double left, double right, long max, long step) {

  /** Room for the name of a mark, in letters' sizes. */
  private static final double NAME = 4.6;

  private static final double SMALL = 0.85;

  /**
   * @param most that must be on the scale
   */
  static TroopRuler of(Sketch sketch, double left, double right, long most) {
    long wanted = Math.max(most, 4);
    double names = Math.max(1, Math.floor((right - left) / sketch.em(NAME)));
    long step = roundStep((double) wanted / names);
    long marks = Math.ceilDiv(wanted, step);
    // Where the round end would leave 64 bits, the number itself is the end.
    return new TroopRuler(left, right, marks > Long.MAX_VALUE / step ? wanted : marks * step, step);
  }

  /** The least of 1, 2 and 5 times a power of ten, and of 25 times one, that is not below. */
  private static long roundStep(double least) {
    for (long power = 1; power <= Long.MAX_VALUE / 100; power *= 10) {
      for (double factor : new double[] {1, 2, 2.5, 5}) {
        double step = factor * power;
        if (step >= least && step == Math.rint(step)) {
          return (long) step;
        }
      }
    }
    return Long.MAX_VALUE / 10;
  }

  double x(double troops) {
    return left + (right - left) * Math.clamp(troops / (double) max, 0, 1);
  }

  /** Faint lines at the marks. */
  void grid(Sketch sketch, double top, double bottom) {
    Color faint = sketch.look().paper().rule();
    for (long i = 0; i <= marks(); i++) {
      double x = x((double) i * (double) step);
      sketch.line(x, top, x, bottom, faint, 0.06);
    }
  }

  /** The marks' names below a line at {@code y}; says where they end. */
  double names(Sketch sketch, double y) {
    sketch.line(left, y, right, y, sketch.soft(), 0.08);
    double end = y;
    double last = Double.NEGATIVE_INFINITY;
    for (long i = 0; i <= marks(); i++) {
      double x = x((double) i * (double) step);
      sketch.line(x, y, x, y + sketch.em(0.3), sketch.soft(), 0.08);
      String name = Numbers.whole(i == marks() ? max : i * step, sketch.language());
      TextBlock block = sketch.block(name, Face.REGULAR, sketch.soft(), SMALL, Double.MAX_VALUE);
      double width = block.textWidth();
      double start = Math.min(Math.max(x - width / 2, 0), sketch.width() - width);
      if (start > last + sketch.em(0.3)) {
        TextBlock placed = sketch.block(name, Face.REGULAR, sketch.soft(), SMALL, width + 1);
        end = sketch.write(placed, start, y + sketch.em(0.35), Align.LEFT);
        last = start + width;
      }
    }
    return end;
  }

  private long marks() {
    return max / step;
  }
}
