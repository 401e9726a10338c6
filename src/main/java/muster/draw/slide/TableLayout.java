package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.Glyph;
import muster.draw.SlideStyle;
import muster.draw.text.TextBlock;
import muster.model.Stance;

/**
 * The table of countries as it stands in its box: its texts broken into lines, as many rows as fit.
 *
 * @param columns the left ends of the columns, and the right end of the last
 * @param heads one for each column
 * @param note how many countries are left out, and what the signs mean
 * @param total of all countries
 */
public record TableLayout(
    SlideStyle style,
    Rectangle2D box,
    List<Double> columns,
    List<TextBlock> heads,
    List<Row> rows,
    TextBlock note,
    TextBlock total) {

  static final double SIZE = 18;
  static final double PAD = 9;
  static final double HEAD = 34;
  static final double FOOT = 34;

  /** From the start of a column to its text where a sign stands before that. */
  static final double SIGN = 22;

  public TableLayout {
    columns = List.copyOf(columns);
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * A country.
   *
   * @param cells one for each column
   */
  public record Row(TableRow row, Rectangle2D bounds, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public boolean highlighted() {
      return row.highlighted();
    }
  }

  /**
   * @param sign whether one stands before the text
   */
  public record Cell(TextBlock text, boolean sign) {}

  /** Where the rows end and the note begins. */
  public double rowsEnd() {
    return rows.isEmpty() ? box.getY() + HEAD : rows.getLast().bounds().getMaxY();
  }

  void paint(Graphics2D g) {
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).paint(g, columns.get(i), box.getY() + 6);
    }
    rule(g, box.getY() + HEAD - 1, style.words().text(), 1.6);
    rows.forEach(row -> paint(g, row));
    double foot = rowsEnd();
    note.paint(g, columns.getFirst(), foot + 6);
    rule(g, foot + FOOT, style.words().text(), 1.6);
    total.paint(g, columns.getFirst(), foot + FOOT + 6);
  }

  private void paint(Graphics2D g, Row row) {
    Rectangle2D bounds = row.bounds();
    if (row.highlighted()) {
      g.setColor(style.paper().stripe());
      g.fill(bounds);
      g.setColor(style.paper().accent());
      g.fill(new Rectangle2D.Double(bounds.getX(), bounds.getY(), 4, bounds.getHeight()));
    }
    double top = bounds.getY() + PAD - 2;
    double first = top + SIZE * 0.62;
    int last = columns.size() - 2;
    Stance stance = row.row().stance();
    if (stance != null && last == 4) {
      Glyph.of(stance).paint(g, columns.get(1) + 8, first, 6.5, style.stance(stance));
    }
    TableRow.State state = row.row().state();
    state.glyph().paint(g, columns.get(last - 1) + 8, first, 7, color(style, state));
    for (int i = 0; i <= last; i++) {
      Cell cell = row.cells().get(i);
      boolean large = i == 0 || i == last - 2;
      double x = columns.get(i) + (cell.sign() ? SIGN : 0);
      cell.text().paint(g, x, large ? top : top + 1);
    }
    rule(g, bounds.getMaxY(), style.paper().faintRule(), 1);
  }

  static Color color(SlideStyle style, TableRow.State state) {
    return switch (state) {
      case STANDS -> style.signs().good();
      case PARTLY, WAITS -> style.signs().partly();
      case SUPPORTS, NONE -> style.signs().neutral();
    };
  }

  private void rule(Graphics2D g, double y, Color color, double weight) {
    g.setColor(color);
    g.setStroke(new BasicStroke((float) weight));
    g.draw(new Line2D.Double(columns.getFirst() - PAD, y, columns.getLast() + PAD, y));
  }
}
