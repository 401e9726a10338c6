package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.Glyph;
import muster.draw.SlideStyle;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Numbers;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;
import muster.draw.text.Vocabulary;
import muster.model.Messages;
import muster.model.TroopRange;

/**
 * Paints an extract of the country-commitment table: as many countries as fit, and how many more
 * there are. Estimates are in italics with a sign before them, what is reported is upright.
 */
public final class TablePainter {

  private static final Messages TEXT = new Messages("muster.draw.messages");
  private static final double SIZE = 18;
  private static final double SMALL = 16;
  private static final double PAD = 9;
  private static final double HEAD = 34;
  private static final double FOOT = 34;

  /** From this width on there is room for tasks instead of domains. */
  private static final double WIDE = 1100;

  /** Below this width the stance is left out, so that there is room for words. */
  private static final double NARROW = 700;

  private final SlideStyle style;

  public TablePainter(SlideStyle style) {
    this.style = style;
  }

  /**
   * What was painted.
   *
   * @param rows bounds of the shown actors' rows, in order
   * @param more how many countries did not fit
   */
  public record Painted(List<Row> rows, int more) {
    public Painted {
      rows = List.copyOf(rows);
    }

    /** An actor's row. */
    public record Row(String actor, Rectangle2D bounds) {}
  }

  private record Columns(
      double country, double stance, double troops, double state, double words, double end) {
    boolean hasStance() {
      return troops > stance;
    }
  }

  public Painted paint(Graphics2D g, Rectangle2D box, SlideContent content) {
    boolean wide = box.getWidth() >= WIDE;
    Columns columns = columns(box);
    head(g, columns, box.getY());
    List<TableRow> rows = new TableRows(content, wide).make();
    double y = box.getY() + HEAD;
    double bottom = box.getMaxY() - 2 * FOOT;
    List<Painted.Row> painted = new ArrayList<>();
    for (TableRow row : rows) {
      Cells cells = cells(row, columns);
      if (y + cells.height() > bottom && !painted.isEmpty()) {
        break;
      }
      Rectangle2D bounds =
          new Rectangle2D.Double(
              box.getX(), y, box.getWidth(), Math.min(cells.height(), bottom - y));
      paint(g, row, cells, columns, bounds);
      painted.add(new Painted.Row(row.actor(), bounds));
      y += cells.height();
    }
    int more = rows.size() - painted.size();
    foot(g, columns, y, more, content);
    return new Painted(painted, more);
  }

  private static Columns columns(Rectangle2D box) {
    boolean wide = box.getWidth() >= WIDE;
    boolean narrow = box.getWidth() < NARROW;
    double left = box.getX() + PAD;
    double stance = left + (wide ? 190 : 148);
    double troops = stance + (wide ? 230 : narrow ? 0 : 148);
    double state = troops + (wide ? 215 : 132);
    double words = state + (wide ? 130 : 104);
    return new Columns(left, stance, troops, state, words, box.getMaxX() - PAD);
  }

  private void head(Graphics2D g, Columns columns, double y) {
    String[] keys = {"country", "stance", "troops", "state", "words"};
    double[] starts = {
      columns.country, columns.stance, columns.troops, columns.state, columns.words, columns.end
    };
    for (int i = 0; i < keys.length; i++) {
      if (starts[i + 1] <= starts[i]) {
        continue;
      }
      TextBlock.line(
              TEXT.text("table." + keys[i]),
              Face.BOLD,
              style.words().soft(),
              SMALL,
              starts[i + 1] - starts[i] - PAD)
          .paint(g, starts[i], y + 6);
    }
    rule(g, columns, y + HEAD - 1, style.words().text(), 1.6);
  }

  /** A row's texts, broken into lines. */
  private record Cells(
      TextBlock name, TextBlock stance, TextBlock troops, TextBlock state, TextBlock words) {
    double height() {
      double tallest = Math.max(name.height(), Math.max(stance.height(), troops.height()));
      return Math.max(Math.max(tallest, state.height()), words.height()) + 2 * PAD - 4;
    }
  }

  private Cells cells(TableRow row, Columns columns) {
    SlideStyle.Words words = style.words();
    String stance =
        !columns.hasStance() ? "" : row.stance() == null ? "–" : Vocabulary.word(row.stance());
    return new Cells(
        TextBlock.fit(
            row.name(),
            row.highlighted() ? Face.BOLD : Face.MEDIUM,
            words.text(),
            SIZE,
            SMALL,
            columns.stance - columns.country - PAD,
            3 * SIZE),
        TextBlock.fit(
            stance,
            Face.REGULAR,
            words.text(),
            SMALL,
            SMALL,
            Math.max(1, columns.troops - columns.stance - PAD - 22),
            3 * SIZE),
        TextBlock.fit(troops(row), SIZE, SMALL, columns.state - columns.troops - PAD, 3 * SIZE),
        TextBlock.fit(
            TEXT.text("state." + row.state().code()),
            Face.MEDIUM,
            stateColor(row.state()),
            SMALL,
            SMALL,
            columns.words - columns.state - PAD - 22,
            3 * SIZE),
        TextBlock.fit(words(row), SMALL, SMALL, columns.end - columns.words, 3 * SMALL * 1.25));
  }

  private List<Run> troops(TableRow row) {
    TroopRange troops = row.troops();
    boolean waits = troops.isZero();
    TroopRange shown = waits ? row.waiting() : troops;
    if (shown.isZero()) {
      return List.of(new Run("–", Face.REGULAR, style.words().soft()));
    }
    Color color = waits ? style.words().soft() : style.words().text();
    Face face =
        waits
            ? row.estimated() ? Face.ITALIC : Face.REGULAR
            : row.estimated() ? Face.BOLD_ITALIC : Face.BOLD;
    Face soft = row.estimated() ? Face.ITALIC : Face.REGULAR;
    String sign = row.estimated() ? "≈\u00a0" : "";
    List<Run> runs = new ArrayList<>();
    String number = sign + Numbers.whole(shown.likely());
    runs.add(new Run(waits ? TEXT.text("table.waiting", number) : number, face, color));
    if (shown.low() != shown.high()) {
      runs.add(new Run(" " + Numbers.span(shown.low(), shown.high()), soft, style.words().soft()));
    }
    return runs;
  }

  private List<Run> words(TableRow row) {
    List<Run> runs = new ArrayList<>();
    SlideStyle.Words words = style.words();
    if (!row.waitsFor().isEmpty()) {
      runs.add(new Run(TEXT.text("table.waits-for") + " ", Face.MEDIUM, words.text()));
      runs.add(new Run(row.waitsFor() + ". ", Face.REGULAR, words.text()));
    }
    if (!row.stands().isEmpty()) {
      runs.add(new Run(TEXT.text("table.stands") + " ", Face.MEDIUM, words.text()));
      runs.add(new Run(String.join("; ", row.stands()), Face.REGULAR, words.text()));
    }
    if (runs.isEmpty()) {
      runs.add(new Run(TEXT.text("table.nothing"), Face.REGULAR, words.soft()));
    }
    return runs;
  }

  private void paint(Graphics2D g, TableRow row, Cells cells, Columns columns, Rectangle2D bounds) {
    if (row.highlighted()) {
      g.setColor(style.paper().stripe());
      g.fill(bounds);
      g.setColor(style.paper().accent());
      g.fill(new Rectangle2D.Double(bounds.getX(), bounds.getY(), 4, bounds.getHeight()));
    }
    double top = bounds.getY() + PAD - 2;
    double first = top + SIZE * 0.62;
    cells.name.paint(g, columns.country, top);
    if (row.stance() != null && columns.hasStance()) {
      Glyph.of(row.stance()).paint(g, columns.stance + 8, first, 6.5, style.stance(row.stance()));
    }
    cells.stance.paint(g, columns.stance + 22, top + 1);
    cells.troops.paint(g, columns.troops, top, Align.LEFT);
    row.state().glyph().paint(g, columns.state + 8, first, 7, stateColor(row.state()));
    cells.state.paint(g, columns.state + 22, top + 1);
    cells.words.paint(g, columns.words, top + 1);
    rule(g, columns, bounds.getMaxY(), style.paper().faintRule(), 1);
  }

  private Color stateColor(TableRow.State state) {
    return switch (state) {
      case STANDS -> style.signs().good();
      case PARTLY, WAITS -> style.signs().partly();
      case SUPPORTS, NONE -> style.signs().neutral();
    };
  }

  private void foot(Graphics2D g, Columns columns, double y, int more, SlideContent content) {
    double width = columns.end - columns.country;
    String note = more > 0 ? TEXT.text("table.more", more) + "  ·  " : "";
    TextBlock.line(note + TEXT.text("table.key"), Face.ITALIC, style.words().soft(), SMALL, width)
        .paint(g, columns.country, y + 6);
    rule(g, columns, y + FOOT, style.words().text(), 1.6);
    TextBlock.fit(
            TEXT.text("table.total", Numbers.range(content.assessment().troops())),
            Face.BOLD,
            style.words().text(),
            SIZE,
            SMALL,
            width,
            SIZE * 1.3)
        .paint(g, columns.country, y + FOOT + 6);
  }

  private static void rule(Graphics2D g, Columns columns, double y, Color color, double weight) {
    g.setColor(color);
    g.setStroke(new BasicStroke((float) weight));
    g.draw(new Line2D.Double(columns.country - PAD, y, columns.end + PAD, y));
  }
}
