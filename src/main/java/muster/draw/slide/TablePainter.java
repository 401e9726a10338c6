package muster.draw.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import muster.draw.SlideStyle;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;
import muster.draw.text.Vocabulary;
import muster.model.TroopRange;

/**
 * Paints an extract of the country-commitment table: as many countries as fit, and how many more
 * there are. Estimates are in italics with a sign before them, what is reported is upright.
 */
public final class TablePainter {

  private static final double SIZE = TableLayout.SIZE;
  private static final double SMALL = 16;
  private static final double PAD = TableLayout.PAD;

  /** From this width on there is room for tasks instead of domains. */
  private static final double WIDE = 1100;

  /** Below this width the stance is left out, so that there is room for words. */
  private static final double NARROW = 700;

  private final SlideStyle style;
  private final Language language;

  public TablePainter(SlideStyle style) {
    this(style, Language.ENGLISH);
  }

  /**
   * @param language of what is not the workspace's own words
   */
  public TablePainter(SlideStyle style, Language language) {
    this.style = style;
    this.language = language;
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

    List<Double> starts() {
      return hasStance()
          ? List.of(country, stance, troops, state, words, end)
          : List.of(country, troops, state, words, end);
    }
  }

  public Painted paint(Graphics2D g, Rectangle2D box, SlideContent content) {
    TableLayout layout = layout(box, content);
    layout.paint(g);
    List<Painted.Row> painted =
        layout.rows().stream()
            .map(row -> new Painted.Row(row.row().actor(), row.bounds()))
            .toList();
    return new Painted(painted, content.assessment().actors().size() - painted.size());
  }

  /** Breaks the texts into lines and takes as many countries as fit. */
  TableLayout layout(Rectangle2D box, SlideContent content) {
    Columns columns = columns(box);
    List<TableRow> rows = new TableRows(content, box.getWidth() >= WIDE, language).make();
    double y = box.getY() + TableLayout.HEAD;
    double bottom = box.getMaxY() - 2 * TableLayout.FOOT;
    List<TableLayout.Row> shown = new ArrayList<>();
    for (TableRow row : rows) {
      Cells cells = cells(row, columns);
      if (y + cells.height() > bottom && !shown.isEmpty()) {
        break;
      }
      Rectangle2D bounds =
          new Rectangle2D.Double(
              box.getX(), y, box.getWidth(), Math.min(cells.height(), bottom - y));
      shown.add(new TableLayout.Row(row, bounds, cells.list(columns)));
      y += cells.height();
    }
    return new TableLayout(
        style,
        box,
        columns.starts(),
        heads(columns),
        shown,
        note(columns, rows.size() - shown.size()),
        total(columns, content));
  }

  private Columns columns(Rectangle2D box) {
    boolean wide = box.getWidth() >= WIDE;
    boolean narrow = box.getWidth() < NARROW;
    double left = box.getX() + PAD;
    double stance = left + (wide ? 190 : 148);
    double troops = stance + (wide ? 230 : narrow ? 0 : 148);
    double state = troops + (wide ? 215 : 132);
    double words = state + Math.max(wide ? 130 : 104, TableLayout.SIGN + stateWords() + PAD);
    return new Columns(left, stance, troops, state, words, box.getMaxX() - PAD);
  }

  /** Pixels of the longest word for a state: none is to be broken. */
  private double stateWords() {
    return Arrays.stream(TableRow.State.values())
        .mapToDouble(
            state ->
                Fonts.width(Fonts.of(Face.MEDIUM, SMALL), language.text("state." + state.code())))
        .max()
        .orElse(0);
  }

  private List<TextBlock> heads(Columns columns) {
    List<String> keys =
        columns.hasStance()
            ? List.of("country", "stance", "troops", "state", "words")
            : List.of("country", "troops", "state", "words");
    List<Double> starts = columns.starts();
    List<TextBlock> heads = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String key = "table." + keys.get(i);
      double width = starts.get(i + 1) - starts.get(i) - PAD;
      heads.add(
          line(
              language.text(key),
              language.text(key.equals("table.words") ? "table.words.brief" : key),
              Face.BOLD,
              width));
    }
    return heads;
  }

  /** A line of the full text or, where that is too long, of the brief one. */
  private TextBlock line(String full, String brief, Face face, double width) {
    TextBlock line = TextBlock.line(full, face, style.words().soft(), SMALL, width);
    return line.cut() ? TextBlock.line(brief, face, style.words().soft(), SMALL, width) : line;
  }

  /** A row's texts, broken into lines. */
  private record Cells(
      TextBlock name, TextBlock stance, TextBlock troops, TextBlock state, TextBlock words) {
    double height() {
      double tallest = Math.max(name.height(), Math.max(stance.height(), troops.height()));
      return Math.max(Math.max(tallest, state.height()), words.height()) + 2 * PAD - 4;
    }

    List<TableLayout.Cell> list(Columns columns) {
      List<TableLayout.Cell> list = new ArrayList<>();
      list.add(new TableLayout.Cell(name, false));
      if (columns.hasStance()) {
        list.add(new TableLayout.Cell(stance, true));
      }
      list.add(new TableLayout.Cell(troops, false));
      list.add(new TableLayout.Cell(state, true));
      list.add(new TableLayout.Cell(words, false));
      return list;
    }
  }

  private Cells cells(TableRow row, Columns columns) {
    SlideStyle.Words words = style.words();
    String stance =
        !columns.hasStance()
            ? ""
            : row.stance() == null ? "–" : Vocabulary.word(row.stance(), language);
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
            Math.max(1, columns.troops - columns.stance - PAD - TableLayout.SIGN),
            3 * SIZE),
        TextBlock.fit(troops(row), SIZE, SMALL, columns.state - columns.troops - PAD, 3 * SIZE),
        TextBlock.fit(
            language.text("state." + row.state().code()),
            Face.MEDIUM,
            TableLayout.color(style, row.state()),
            SMALL,
            SMALL,
            columns.words - columns.state - PAD - TableLayout.SIGN,
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
    String number = sign + Numbers.whole(shown.likely(), language);
    runs.add(new Run(waits ? language.text("table.waiting", number) : number, face, color));
    if (shown.low() != shown.high()) {
      runs.add(
          new Run(
              " " + Numbers.span(shown.low(), shown.high(), language), soft, style.words().soft()));
    }
    return runs;
  }

  private List<Run> words(TableRow row) {
    List<Run> runs = new ArrayList<>();
    SlideStyle.Words words = style.words();
    if (!row.waitsFor().isEmpty()) {
      runs.add(new Run(language.text("table.waits-for") + " ", Face.MEDIUM, words.text()));
      runs.add(new Run(row.waitsFor() + ". ", Face.REGULAR, words.text()));
    }
    if (!row.stands().isEmpty()) {
      runs.add(new Run(language.text("table.stands") + " ", Face.MEDIUM, words.text()));
      runs.add(new Run(String.join("; ", row.stands()), Face.REGULAR, words.text()));
    }
    if (runs.isEmpty()) {
      runs.add(new Run(language.text("table.nothing"), Face.REGULAR, words.soft()));
    }
    return runs;
  }

  private TextBlock note(Columns columns, int more) {
    String note = more > 0 ? language.counted("table.more", more, more) + "  ·  " : "";
    return line(
        note + language.text("table.key"),
        note + language.text("table.key.brief"),
        Face.ITALIC,
        columns.end - columns.country);
  }

  private TextBlock total(Columns columns, SlideContent content) {
    return TextBlock.fit(
        language.text("table.total", Numbers.range(content.assessment().troops(), language)),
        Face.BOLD,
        style.words().text(),
        SIZE,
        SMALL,
        columns.end - columns.country,
        SIZE * 1.3);
  }
}
