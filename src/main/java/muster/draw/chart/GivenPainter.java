package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import muster.draw.text.Numbers;

/** Paints the troops to be expected under each option of each assumption. */
public final class GivenPainter extends ChartPainter<GivenContent> {

  public GivenPainter(ChartStyle style) {
    super(style);
  }

  @Override
  int rows(GivenContent content) {
    return content.rows().size();
  }

  @Override
  void lay(Sketch sketch, double height, GivenContent content, int rows) {
    OptionRows layout = new OptionRows(sketch, content.rows(), false, content.expected());
    double y = layout.head(0, expected(content));
    for (OptionRow row : content.rows().subList(0, rows)) {
      y = layout.row(y, row);
    }
    y = sketch.more(y, content.rows().size() - rows);
    OptionMarks.key(sketch, y);
  }

  @Override
  public String describe(GivenContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(expected(content));
    content.rows().forEach(row -> lines.add(OptionWords.describe(row, language())));
    return String.join("\n", lines);
  }

  private String expected(GivenContent content) {
    return language()
        .text("chart.expected", Numbers.whole(Math.round(content.expected()), language()));
  }
}
