package muster.draw.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.chart.CompareContent.Cell;
import muster.draw.chart.CompareContent.Row;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;

/** Lists the countries that differ between scenarios, and sums up the others. */
final class CompareActors {

  private final Sketch sketch;
  private final CompareGrid grid;

  CompareActors(CompareGrid grid) {
    this.sketch = grid.sketch();
    this.grid = grid;
  }

  /**
   * @param rows of those that differ, and one more for all that do not
   */
  void lay(double top, CompareContent content, int rows) {
    List<Row> differing = content.differing();
    Language language = sketch.language();
    double y =
        differing.isEmpty()
            ? grid.heading(top, language.text("chart.compare.actors.none"))
            : grid.heading(top, language.text("chart.compare.actors"), content.scenarios().size());
    int shown = Math.min(rows, differing.size());
    for (Row row : differing.subList(0, shown)) {
      y = actor(y, row, content.lit().contains(row.actor()));
    }
    y = shown == 0 ? y : key(y);
    List<String> others = new ArrayList<>();
    int left = differing.size() - shown;
    if (left > 0) {
      others.add(language.counted("chart.compare.more-differ", left, left));
    }
    if (!content.same().isEmpty()) {
      others.add(rows > differing.size() ? same(content, language) : sum(content));
    }
    if (!others.isEmpty()) {
      grid.note(y, String.join("  ·  ", others));
    }
  }

  private double actor(double y, Row row, boolean lit) {
    CompareGrid.Name name = grid.name(y + sketch.em(0.2), row.name());
    double cells = name.cells();
    double end = name.end();
    Cell first = row.cells().getFirst();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean differs = cell.differs();
      if (differs) {
        mark(
            grid.x(i) + sketch.em(0.55),
            cells + sketch.em(0.6),
            Long.compare(cell.likely(), first.likely()));
      }
      end =
          Math.max(
              end,
              sketch.write(
                  sketch.block(
                      cell.text(),
                      differs ? Face.BOLD : Face.REGULAR,
                      sketch.ink(),
                      0.95,
                      grid.width() - sketch.em(1.4)),
                  grid.x(i) + sketch.em(1.4),
                  cells));
    }
    end = grid.rule(end);
    Rectangle2D box = new Rectangle2D.Double(0, y, sketch.width(), end - y);
    if (lit) {
      sketch.draw(
          new Rectangle2D.Double(0, y + sketch.em(0.08), sketch.width(), end - y - sketch.em(0.16)),
          sketch.look().paper().accent(),
          0.14);
    }
    sketch.hit(box, new ChartTarget.OfActor(row.actor()), words(row, sketch.language()));
    return end;
  }

  /** A triangle up for more, one down for fewer, crossed equal signs for otherwise different. */
  private void mark(double x, double y, int sign) {
    double r = sketch.em(0.38);
    Color color = sketch.look().signs().likely();
    if (sign == 0) {
      sketch.line(x - r, y - r * 0.45, x + r, y - r * 0.45, color, 0.13);
      sketch.line(x - r, y + r * 0.45, x + r, y + r * 0.45, color, 0.13);
      sketch.line(x - r * 0.6, y + r * 1.2, x + r * 0.6, y - r * 1.2, color, 0.13);
      return;
    }
    sketch.fill(triangle(x, y, r, sign), color);
  }

  static Path2D triangle(double x, double y, double r, int sign) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, y - sign * r);
    triangle.lineTo(x + r, y + sign * r * 0.8);
    triangle.lineTo(x - r, y + sign * r * 0.8);
    triangle.closePath();
    return triangle;
  }

  /** What the marks mean; says where that ends. */
  private double key(double y) {
    double x = sketch.em(0.5);
    double top = y + sketch.em(0.25);
    double end = top;
    for (int sign = 1; sign >= -1; sign--) {
      String text = sketch.language().text(key(sign), ComparePainter.letter(0));
      TextBlock block =
          sketch.block(text, Face.REGULAR, sketch.soft(), 0.85, sketch.width() - sketch.em(1.2));
      if (x + sketch.em(0.7) + block.textWidth() > sketch.width()) {
        x = sketch.em(0.5);
        top = end;
      }
      mark(x, top + block.lineHeight() / 2, sign);
      end = Math.max(end, sketch.write(block, x + sketch.em(0.7), top) + sketch.em(0.2));
      x += sketch.em(2) + block.textWidth();
    }
    return end + sketch.em(0.15);
  }

  private static String key(int sign) {
    return sign > 0
        ? "chart.compare.more"
        : sign < 0 ? "chart.compare.less" : "chart.compare.other";
  }

  /** The countries that do not differ: those with troops first, then the others' names. */
  static String same(CompareContent content, Language language) {
    List<String> parts = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (Row row : content.same()) {
      if (row.likely() > 0) {
        parts.add(row.name() + " " + row.cells().getFirst().text());
      } else {
        without.add(row.name());
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!parts.isEmpty()) {
      sentences.add(language.text("chart.compare.same", String.join(", ", parts)));
    }
    if (!without.isEmpty()) {
      sentences.add(language.text("chart.compare.same.none", String.join(", ", without)));
    }
    return String.join(" ", sentences);
  }

  private String sum(CompareContent content) {
    long troops = content.same().stream().mapToLong(Row::likely).sum();
    return sketch
        .language()
        .counted(
            "chart.compare.rest",
            content.same().size(),
            content.same().size(),
            Numbers.whole(troops, sketch.language()));
  }

  static String words(Row row, Language language) {
    Cell first = row.cells().getFirst();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      String key = key(Long.compare(cell.likely(), first.likely()));
      String mark =
          !cell.differs() ? "" : " (" + language.text(key, ComparePainter.letter(0)) + ")";
      cells.add(ComparePainter.letter(i) + " " + cell.text() + mark);
    }
    return row.name() + ": " + String.join("; ", cells);
  }
}
