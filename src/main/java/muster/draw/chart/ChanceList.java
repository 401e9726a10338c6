package muster.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.chart.ChancesContent.ForceSize;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;

/** Lists force sizes with the chance that each is reached, as a bar, in percent and in words. */
final class ChanceList {

  /** From this width there is room for bars. */
  private static final double WIDE = 44;

  private static final double SIZE = 4.6;
  private static final double PERCENT = 3.4;
  private static final double NARROW_WORDS = 8.2;
  private static final double WIDE_WORDS = 9.6;

  private final Sketch sketch;
  private final double bars;
  private final double room;

  ChanceList(Sketch sketch) {
    this.sketch = sketch;
    this.bars = sketch.width() < sketch.em(WIDE) ? 0 : sketch.width() * 0.3;
    this.room = sketch.em(bars > 0 ? WIDE_WORDS : NARROW_WORDS);
  }

  /** Says where the list ends. */
  double lay(double top, List<ForceSize> sizes) {
    double y = top;
    for (ForceSize size : sizes) {
      y = row(y, size);
    }
    return y;
  }

  private double row(double y, ForceSize size) {
    double words = sketch.width() - room;
    double percent = words - sketch.em(0.6 + PERCENT);
    double bar = percent - bars;
    double name = sketch.em(SIZE + 0.8);
    double top = y + sketch.em(0.2);
    double end =
        sketch.write(
            cell(Numbers.whole(size.troops(), sketch.language()), Face.BOLD, sketch.em(SIZE)),
            0,
            top,
            Align.RIGHT);
    end =
        Math.max(
            end,
            sketch.write(
                cell(String.join("; ", size.names()), Face.REGULAR, bar - name - sketch.em(0.8)),
                name,
                top));
    if (bars > 0) {
      double wide = bars - sketch.em(1);
      Rectangle2D track = new Rectangle2D.Double(bar, top + sketch.em(0.25), wide, sketch.em(0.75));
      sketch.fill(track, sketch.look().paper().faintRule());
      if (size.p() > 0) {
        Rectangle2D filled =
            new Rectangle2D.Double(
                bar, track.getY(), Math.max(1, wide * Math.min(1, size.p())), track.getHeight());
        sketch.bar(filled, sketch.look().signs().likely());
      }
      sketch.draw(track, sketch.soft(), 0.06);
    }
    sketch.write(
        cell(Percents.of(size.p(), sketch.language()), Face.BOLD, sketch.em(PERCENT)),
        percent,
        top,
        Align.RIGHT);
    end = Math.max(end, sketch.write(cell(size.words(), Face.REGULAR, room), words, top));
    end += sketch.em(0.2);
    sketch.line(0, end, sketch.width(), end, sketch.look().paper().faintRule(), 0.07);
    sketch.hit(
        new Rectangle2D.Double(0, y, sketch.width(), end - y),
        new ChartTarget.OfForceSize(size.troops()),
        words(size, sketch.language()));
    return end;
  }

  private TextBlock cell(String text, Face face, double room) {
    return sketch.block(text, face, sketch.ink(), 0.95, room);
  }

  static String words(ForceSize size, Language language) {
    return language.text(
        "chart.chances.line",
        Numbers.whole(size.troops(), language),
        String.join("; ", size.names()),
        Percents.of(size.p(), language),
        size.words());
  }
}
