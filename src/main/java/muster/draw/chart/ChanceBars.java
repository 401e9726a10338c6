package muster.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.assess.Exploration.Bin;
import muster.draw.chart.ChancesContent.ForceSize;
import muster.draw.text.Face;
import muster.draw.text.TextBlock;

/**
 * Bars of probability.
 *
 * @param max the probability at the top of the scale; a bar beyond it is broken
 */
record ChanceBars(double max) {

  static ChanceBars of(List<Bin> bins) {
    double[] heights = bins.stream().mapToDouble(Bin::p).sorted().toArray();
    double highest = heights.length == 0 ? 0 : heights[heights.length - 1];
    double second = heights.length < 2 ? 0 : heights[heights.length - 2];
    // A bar far above all others would press them flat.
    boolean broken = second > 0 && highest > 2.5 * second;
    return new ChanceBars(round(broken ? second * 1.25 : highest));
  }

  private static double round(double p) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.clamp(p, 1e-6, 1))));
    for (double factor : new double[] {1, 2, 4, 5, 8}) {
      if (factor * power >= p * 0.9999) {
        return Math.min(1, factor * power);
      }
    }
    return Math.min(1, 10 * power);
  }

  /**
   * @param top of the scale
   * @param line that the bars stand on
   */
  void paint(Sketch sketch, TroopRuler scale, ChancesContent content, double top, double line) {
    grid(sketch, scale, top, line);
    for (ForceSize size : content.sizes()) {
      if (size.troops() <= scale.max()) {
        double x = scale.x((double) size.troops());
        sketch.draw(
            new Line2D.Double(x, top - sketch.em(0.1), x, line), sketch.ink(), 0.09, 0.35, 0.25);
      }
    }
    for (Bin bin : content.bins()) {
      double from = scale.x((double) bin.from());
      double to = Math.max(from + 0.5, scale.x((double) bin.to()) - sketch.em(0.08));
      double high = (line - top) * Math.min(1, bin.p() / max);
      if (bin.p() <= 0) {
        continue;
      }
      // What is possible is seen, however improbable.
      high = Math.max(high, sketch.em(0.12));
      Rectangle2D box = new Rectangle2D.Double(from, line - high, to - from, high);
      sketch.bar(box, sketch.look().signs().range());
      sketch.draw(box, sketch.look().signs().likely(), 0.06);
      if (bin.p() > max) {
        cut(sketch, box);
      }
    }
  }

  /** A white wave across the bar: it is higher than it looks. Its number stands above it. */
  private static void cut(Sketch sketch, Rectangle2D box) {
    double y = box.getY() + sketch.em(1.1);
    double from = box.getX() - sketch.em(0.25);
    double to = box.getMaxX() + sketch.em(0.25);
    Path2D wave = new Path2D.Double();
    wave.moveTo(from, y);
    wave.lineTo(from + (to - from) / 3, y - sketch.em(0.35));
    wave.lineTo(from + 2 * (to - from) / 3, y + sketch.em(0.35));
    wave.lineTo(to, y);
    sketch.draw(wave, sketch.look().paper().ground(), 0.35);
  }

  private void grid(Sketch sketch, TroopRuler scale, double top, double line) {
    for (int i = 0; i <= 2; i++) {
      double share = max * i / 2;
      double y = line - (line - top) * i / 2;
      sketch.line(scale.left(), y, scale.right(), y, sketch.look().paper().faintRule(), 0.07);
      TextBlock name =
          sketch.block(
              Percents.of(share, sketch.language()),
              Face.REGULAR,
              sketch.soft(),
              0.85,
              sketch.em(3.4));
      sketch.write(
          name,
          scale.left() - sketch.em(0.4) - name.textWidth(),
          Math.max(0, y - name.lineHeight() * (i == 0 ? 0.85 : 0.5)));
    }
  }
}
