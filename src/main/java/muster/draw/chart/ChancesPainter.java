package muster.draw.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import muster.assess.Exploration.Bin;
import muster.draw.chart.ChancesContent.ForceSize;
import muster.draw.text.Face;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;

/**
 * Paints how the probability is spread over the likely troops, with the published force sizes as
 * lines across it and as a list with the chance that each is reached.
 */
public final class ChancesPainter extends ChartPainter<ChancesContent> {

  /** How high the bars may be at least and at most, in letters' sizes. */
  private static final double LOWEST = 7;

  private static final double HIGHEST = 22;

  private static final double SMALL = 0.85;

  /** A size farther out than this share of what is possible is in the list only. */
  private static final double NEAR = 1.3;

  public ChancesPainter(ChartStyle style) {
    super(style);
  }

  @Override
  int rows(ChancesContent content) {
    return content.sizes().size();
  }

  @Override
  void lay(Sketch sketch, double height, ChancesContent content, int rows) {
    // All but the bars first, elsewhere: they get the height that is left.
    Sketch rest = new Sketch(sketch);
    below(rest, under(rest, sketch.em(1), content), content, rows);
    double bars =
        Math.clamp(height - rest.height() + sketch.em(1), sketch.em(LOWEST), sketch.em(HIGHEST));
    below(sketch, under(sketch, bars, content), content, rows);
  }

  /** The distribution; says where it ends. */
  private double under(Sketch sketch, double bars, ChancesContent content) {
    double left = sketch.em(3.4);
    long possible =
        Math.max(content.present(), content.bins().stream().mapToLong(Bin::to).max().orElse(0));
    long most =
        content.sizes().stream()
            .mapToLong(ForceSize::troops)
            .filter(size -> (double) size <= (double) possible * NEAR)
            .max()
            .orElse(0);
    TroopRuler scale =
        TroopRuler.of(sketch, left, sketch.width() - sketch.em(1.8), Math.max(possible, most));
    double y = present(sketch, scale, content);
    double top = sizeNames(sketch, scale, content, y);
    double line = top + bars;
    ChanceBars.of(content.bins()).paint(sketch, scale, content, top, line);
    double at = scale.x((double) content.present());
    sketch.line(at, y, at, line, sketch.look().signs().likely(), 0.2);
    double end = scale.names(sketch, line);
    TextBlock title =
        sketch.block(
            language().text("chart.chances.axis"),
            Face.REGULAR,
            sketch.soft(),
            SMALL,
            sketch.width());
    return sketch.write(title, left, end);
  }

  /** The present number above its line; says where the line starts. */
  private double present(Sketch sketch, TroopRuler scale, ChancesContent content) {
    TextBlock block = sketch.block(now(content), Face.BOLD, sketch.ink(), 1, sketch.width());
    double x = scale.x((double) content.present());
    double start = Math.clamp(x - block.textWidth() / 2, 0, sketch.width() - block.textWidth());
    double end = sketch.write(block, start, 0);
    Path2D pointer = new Path2D.Double();
    pointer.moveTo(x, end + sketch.em(0.75));
    pointer.lineTo(x - sketch.em(0.5), end + sketch.em(0.1));
    pointer.lineTo(x + sketch.em(0.5), end + sketch.em(0.1));
    pointer.closePath();
    sketch.fill(pointer, sketch.look().signs().likely());
    return end + sketch.em(0.75);
  }

  /** The chances above the lines of the force sizes; says where the bars may start. */
  private double sizeNames(Sketch sketch, TroopRuler scale, ChancesContent content, double y) {
    // No name is crossed by the line of the present number.
    double present = scale.x((double) content.present());
    List<LabelLanes.Wish<Long>> before = new ArrayList<>();
    List<LabelLanes.Wish<Long>> after = new ArrayList<>();
    ChanceBars bars = ChanceBars.of(content.bins());
    for (Bin bin : content.bins()) {
      if (bin.p() > bars.max()) {
        double x = (scale.x((double) bin.from()) + scale.x((double) bin.to())) / 2;
        (x < present ? before : after)
            .add(wish(sketch, Percents.of(bin.p(), language()), x, bin.from()));
      }
    }
    for (ForceSize size : content.sizes()) {
      if (size.troops() <= scale.max()) {
        String text =
            Numbers.whole(size.troops(), language()) + ": " + Percents.of(size.p(), language());
        double x = scale.x((double) size.troops());
        (x < present ? before : after).add(wish(sketch, text, x, size.troops()));
      }
    }
    double lane = sketch.em(SMALL) * 1.3;
    double top = y + sketch.em(0.2);
    double gap = sketch.em(0.7);
    List<LabelLanes.Placed<Long>> placed = new ArrayList<>();
    placed.addAll(LabelLanes.place(before, scale.left(), present - gap / 2, gap));
    placed.addAll(LabelLanes.place(after, present + gap / 2, sketch.width(), gap));
    for (LabelLanes.Placed<Long> label : placed) {
      double end = label.left() + label.wish().width();
      boolean inPlace =
          label.left() >= scale.left()
              && end <= sketch.width()
              && (label.wish().x() < present) == (end < present);
      if (label.lane() == 0 && inPlace) {
        sketch.write(label.wish().block(), label.left(), top);
      }
    }
    return top + lane + sketch.em(0.2);
  }

  private static LabelLanes.Wish<Long> wish(Sketch sketch, String text, double x, long troops) {
    TextBlock block = sketch.block(text, Face.MEDIUM, sketch.ink(), SMALL, sketch.width());
    return new LabelLanes.Wish<>(troops, block, x, block.textWidth());
  }

  private static void below(Sketch sketch, double y, ChancesContent content, int rows) {
    double end = new ChanceList(sketch).lay(y + sketch.em(0.6), content.sizes().subList(0, rows));
    end = sketch.more(end, content.sizes().size() - rows);
    sketch.write(
        sketch.block(content.judgement(), Face.ITALIC, sketch.soft(), 0.92, sketch.width()),
        0,
        end + sketch.em(0.4));
  }

  @Override
  public String describe(ChancesContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(now(content));
    for (ForceSize size : content.sizes()) {
      lines.add(ChanceList.words(size, language()));
    }
    for (Bin bin : content.bins()) {
      if (bin.p() > 0) {
        lines.add(
            language()
                .text(
                    "chart.chances.bin.line",
                    Numbers.span(bin.from(), Math.max(bin.from(), bin.to() - 1), language()),
                    Percents.of(bin.p(), language())));
      }
    }
    lines.add(content.judgement());
    return String.join("\n", lines);
  }

  private String now(ChancesContent content) {
    return language().text("chart.now", Numbers.whole(content.present(), language()));
  }
}
