package muster.draw.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.chart.UnlocksContent.Row;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.LikelihoodWords;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;

/** Paints the sets of changes that reach a number of troops, and what each would bring. */
public final class UnlocksPainter extends ChartPainter<UnlocksContent> {
  private static final double BAR = 1.1;

  public UnlocksPainter(ChartStyle style) {
    super(style);
  }

  @Override
  int rows(UnlocksContent content) {
    return content.rows().size();
  }

  @Override
  void lay(Sketch sketch, double height, UnlocksContent content, int rows) {
    double width = sketch.width();
    double y =
        sketch.write(sketch.block(headline(content), Face.BOLD, sketch.ink(), 1.08, width), 0, 0);
    y = sketch.write(sketch.block(verdict(content), width), 0, y + sketch.em(0.2));
    double start = y + sketch.em(0.9);
    y = start;
    double left = width * 0.54;
    double full = width - left - sketch.em(5);
    long largest =
        Math.max(
            Math.max(1, content.target()),
            content.rows().stream().mapToLong(Row::likely).max().orElse(0));
    double aim = left + full * content.target() / largest;
    for (Row row : content.rows().subList(0, rows)) {
      y = row(sketch, y, row, left, full * row.likely() / largest, aim);
    }
    if (rows > 0) {
      sketch.draw(
          new Line2D.Double(aim, start - sketch.em(0.3), aim, y - sketch.em(0.3)),
          sketch.look().words().warning(),
          0.12,
          0.4,
          0.3);
    }
    y = sketch.more(y, Math.max(content.found(), content.rows().size()) - rows);
    if (rows > 0) {
      sketch.write(
          sketch.block(content.judgement(), Face.REGULAR, sketch.soft(), 0.85, width),
          0,
          y + sketch.em(0.4));
    }
  }

  /**
   * @param length of the bar
   * @param aim where the line of the target is, which the number keeps clear of
   */
  private double row(Sketch sketch, double y, Row row, double left, double length, double aim) {
    TextBlock words =
        sketch.block(row.words(), Face.MEDIUM, sketch.ink(), 1, left - sketch.em(1.2));
    double below = sketch.write(words, 0, y);
    below =
        sketch.write(
            sketch.block(chance(row), Face.REGULAR, sketch.soft(), 0.85, left - sketch.em(1.2)),
            0,
            below);
    sketch.bar(
        new Rectangle2D.Double(left, y + sketch.em(0.15), Math.max(1, length), sketch.em(BAR)),
        sketch.look().signs().likely());
    TextBlock number =
        sketch.block(
            Numbers.whole(row.likely(), language()), Face.BOLD, sketch.ink(), 1, sketch.em(5));
    double after = left + length + sketch.em(0.4);
    boolean crossed = after - sketch.em(0.3) < aim && aim < after + number.textWidth();
    sketch.write(number, crossed ? aim + sketch.em(0.4) : after, y, Align.LEFT);
    return below + sketch.em(0.6);
  }

  private String headline(UnlocksContent content) {
    String target = Numbers.whole(content.target(), language());
    return content.size().isEmpty()
        ? language().text("chart.unlocks.target", target)
        : language().text("chart.unlocks.target.size", target, content.size());
  }

  private String verdict(UnlocksContent content) {
    String now = Numbers.whole(content.now(), language());
    if (content.now() >= content.target()) {
      return language().text("chart.unlocks.met", now);
    }
    String missing = Numbers.whole(content.target() - content.now(), language());
    if (content.isReachable()) {
      return language()
          .counted("chart.unlocks.found", content.found(), now, missing, content.found());
    }
    return language()
        .text(content.rows().isEmpty() ? "chart.unlocks.most" : "chart.unlocks.none", now, missing);
  }

  private String chance(Row row) {
    return language()
        .text(
            "chart.unlocks.chance",
            row.changes(),
            Numbers.percent(row.p(), language()),
            LikelihoodWords.of(row.p(), language()));
  }

  @Override
  public String describe(UnlocksContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(content));
    lines.add(verdict(content));
    content
        .rows()
        .forEach(
            row ->
                lines.add(
                    language()
                        .text(
                            "chart.unlocks.line",
                            row.words(),
                            Numbers.whole(row.likely(), language()),
                            chance(row))));
    return String.join("\n", lines);
  }
}
