package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import muster.draw.text.Face;
import muster.draw.text.Numbers;

/** Paints how far each assumption alone moves the likely troops, widest first. */
public final class TornadoPainter extends ChartPainter<TornadoContent> {

  public TornadoPainter(ChartStyle style) {
    super(style);
  }

  @Override
  int rows(TornadoContent content) {
    return content.rows().size();
  }

  @Override
  void lay(Sketch sketch, double height, TornadoContent content, int rows) {
    double y = 0;
    if (content.rows().isEmpty()) {
      y =
          sketch.write(
              sketch.block(now(content), Face.BOLD, sketch.ink(), 1, sketch.width()), 0, y);
      y = sketch.write(sketch.block(language().text("chart.tornado.none"), sketch.width()), 0, y);
    } else {
      OptionRows layout = new OptionRows(sketch, content.rows(), true, (double) content.present());
      y = layout.head(0, now(content));
      for (OptionRow row : content.rows().subList(0, rows)) {
        y = layout.row(y, row);
      }
      y = sketch.more(y, content.rows().size() - rows);
      y = OptionMarks.key(sketch, y);
    }
    if (!content.without().isEmpty()) {
      sketch.write(
          sketch.block(without(content), Face.REGULAR, sketch.soft(), 0.92, sketch.width()),
          0,
          y + sketch.em(0.3));
    }
  }

  @Override
  public String describe(TornadoContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(now(content));
    if (content.rows().isEmpty()) {
      lines.add(language().text("chart.tornado.none"));
    }
    content.rows().forEach(row -> lines.add(OptionWords.describe(row, language())));
    if (!content.without().isEmpty()) {
      lines.add(without(content));
    }
    return String.join("\n", lines);
  }

  private String now(TornadoContent content) {
    return language().text("chart.now", Numbers.whole(content.present(), language()));
  }

  private String without(TornadoContent content) {
    return language().text("chart.tornado.without", String.join(", ", content.without()));
  }
}
