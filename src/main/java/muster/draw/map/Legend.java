package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.MapStyle;
import muster.draw.Style;
import muster.draw.ZoneStyle;
import muster.draw.map.LegendEntry.Sign;
import muster.draw.text.Face;
import muster.draw.text.TextBlock;

/** What the signs of a map mean, in as many columns as its height needs. */
final class Legend {

  private static final double PADDING = 12;
  private static final double SIGN = 34;
  private static final double GAP = 10;
  private static final double ROW_GAP = 5;
  private static final double TEXT_SIZE = 16;

  private final Style style;
  private final Size size;
  private final List<Column> columns = new ArrayList<>();

  /**
   * How large it is.
   *
   * @param scale of letters and signs; 1: the usual
   * @param column the most that sign and text may take in a row, before that scale
   */
  record Size(double scale, double column) {}

  /** A sign with its text. */
  record Row(LegendEntry entry, TextBlock text) {
    double height() {
      return Math.max(22, text.height()) + ROW_GAP;
    }
  }

  private record Column(List<Row> rows, double width) {
    double height() {
      return rows.stream().mapToDouble(Row::height).sum() - ROW_GAP;
    }
  }

  /**
   * @param count of columns, from 1
   */
  Legend(List<Row> rows, Style style, int count, Size size) {
    this.style = style;
    this.size = size;
    double total = rows.stream().mapToDouble(Row::height).sum();
    double each = total / count;
    List<Row> column = new ArrayList<>();
    double used = 0;
    for (Row row : rows) {
      if (!column.isEmpty() && used + row.height() / 2 > each && columns.size() < count - 1) {
        columns.add(column(column));
        column = new ArrayList<>();
        used = 0;
      }
      column.add(row);
      used += row.height();
    }
    columns.add(column(column));
  }

  /** Breaks the texts into lines, which is the same for any number of columns. */
  static List<Row> rows(List<LegendEntry> entries, Style style, Size size) {
    return entries.stream()
        .map(
            entry ->
                new Row(
                    entry,
                    TextBlock.fit(
                        entry.text(),
                        Face.REGULAR,
                        style.slide().words().text(),
                        TEXT_SIZE,
                        TEXT_SIZE,
                        size.column() - SIGN - GAP,
                        3 * TEXT_SIZE * 1.3)))
        .toList();
  }

  private static Column column(List<Row> rows) {
    double text = rows.stream().mapToDouble(row -> row.text().textWidth()).max().orElse(0);
    return new Column(List.copyOf(rows), SIGN + GAP + text);
  }

  double width() {
    double all = columns.stream().mapToDouble(Column::width).sum();
    return size.scale() * (all + 2 * PADDING + (columns.size() - 1) * 2 * PADDING);
  }

  double height() {
    return size.scale()
        * (columns.stream().mapToDouble(Column::height).max().orElse(0) + 2 * PADDING);
  }

  void paint(Graphics2D g, double x, double y) {
    Panel.paint(g, new Rectangle2D.Double(x, y, width(), height()), style.slide());
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.scale(size.scale(), size.scale());
    double left = PADDING;
    for (Column column : columns) {
      double top = PADDING;
      for (Row row : column.rows()) {
        double middle = top + (row.height() - ROW_GAP) / 2;
        sign(g, row.entry().sign(), left, middle);
        row.text().paint(g, left + SIGN + GAP, middle - row.text().height() / 2);
        top += row.height();
      }
      left += column.width() + 2 * PADDING;
    }
    g.setTransform(before);
  }

  private void sign(Graphics2D g, Sign sign, double x, double y) {
    MapStyle map = style.map();
    Rectangle2D box = new Rectangle2D.Double(x, y - 9, SIGN, 18);
    Path2D line = new Path2D.Double(new Line2D.Double(x, y, x + SIGN, y));
    switch (sign) {
      case Sign.Area(ZoneStyle look) -> {
        g.setColor(map.ground().ukraine());
        g.fill(box);
        area(g, box, look);
      }
      case Sign.Contingent(boolean stands, ZoneStyle zone) ->
          ForceTag.paint(g, box, new ForceTag.Look(stands, false), zone, map);
      case Sign.Occupied() -> {
        g.setColor(map.ground().ukraine());
        g.fill(box);
        ground(g, box, map.occupied());
      }
      case Sign.Contact() -> LinePainter.contact(g, line, map);
      case Sign.OtherLine() -> {
        g.setColor(map.marks().line());
        g.setStroke(Strokes.butt(2, 8, 4));
        g.draw(line);
      }
      case Sign.Border(LegendEntry.Kind kind) -> border(g, kind, line);
      case Sign.Site(String kind) -> {
        SymbolPainter painter = new SymbolPainter(map);
        if (map.framed()) {
          painter.sign(g, kind, x + SIGN / 2, y, 10, style.slide().words().text());
        } else {
          painter.site(g, kind, x + SIGN / 2, y, 9);
        }
      }
      case Sign.Frame(Affiliation affiliation) ->
          new SymbolPainter(map).frame(g, affiliation, x + SIGN / 2, y + 1, 7);
      case Sign.Town(boolean capital) ->
          new SymbolPainter(map).town(g, x + SIGN / 2, y, 5, capital);
    }
  }

  private void area(Graphics2D g, Rectangle2D box, ZoneStyle look) {
    ground(g, box, look);
    g.setColor(look.color());
    g.setStroke(AreaPainter.outline(look, 1.7));
    g.draw(box);
  }

  /** Fill and pattern, closer than on the map so that a small sign shows it. */
  private static void ground(Graphics2D g, Rectangle2D box, ZoneStyle look) {
    g.setColor(Strokes.faded(look.color(), look.fill()));
    g.fill(box);
    ZoneStyle.Hatch hatch = look.hatch();
    patterns(box)
        .paint(
            g,
            box,
            new ZoneStyle.Hatch(
                hatch.pattern(),
                Math.min(hatch.spacing(), 9),
                hatch.weight(),
                Math.max(hatch.opacity(), 0.6)),
            look.color());
  }

  private static PatternPainter patterns(Rectangle2D box) {
    return new PatternPainter(box, box.getX() + 4, box.getY() + 4);
  }

  private void border(Graphics2D g, LegendEntry.Kind kind, Shape line) {
    MapStyle.Lines lines = style.map().lines();
    switch (kind) {
      case UKRAINE -> {
        g.setColor(lines.ukraine());
        g.setStroke(Strokes.butt(2.6));
      }
      case STATE -> {
        g.setColor(lines.state());
        g.setStroke(Strokes.butt(1.4));
      }
      case REGION -> {
        g.setColor(lines.region());
        g.setStroke(Strokes.butt(1.2));
      }
    }
    g.draw(line);
  }
}
