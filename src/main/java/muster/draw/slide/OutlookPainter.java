package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muster.assess.Assessment;
import muster.draw.Glyph;
import muster.draw.SlideStyle;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import muster.draw.text.Language;
import muster.draw.text.Letters;
import muster.draw.text.Numbers;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;
import muster.draw.text.Vocabulary;
import muster.model.Enabler;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * Paints how many troops a world brings, on one scale with the published force sizes, and what they
 * lack. Takes any box: a strip shows the scale, a tall box lists every force size below it.
 */
public final class OutlookPainter {

  private static final double HEAD = 34;
  private static final double SIZE = 16;
  private static final double LANE = 21;

  /** Names stand as close as this before one is left out. */
  private static final double LEAST_LANE = 18.5;

  private static final double BAR = 20;
  private static final double SIGN = 24;

  /** Room for the name of the last size. */
  private static final double LAST = 150;

  private static final double MARKS = 26;
  private static final double MISSING = 30;

  /** Beside the number at the end of the scale. */
  private static final double AFTER_BREAK = 30;

  /** Taller boxes get the list of force sizes. */
  private static final double TALL = 330;

  /** How high the scale is above that list. */
  private static final double TALL_SCALE = 5 * LANE + BAR + MARKS + 14;

  private final SlideStyle style;
  private final Language language;

  public OutlookPainter(SlideStyle style) {
    this(style, Language.ENGLISH);
  }

  /**
   * @param language of what is not the workspace's own words
   */
  public OutlookPainter(SlideStyle style, Language language) {
    this.style = style;
    this.language = language;
  }

  /**
   * @param box at least 300 wide and 120 high
   */
  public void paint(Graphics2D g, Rectangle2D box, Workspace workspace, Assessment assessment) {
    boolean tall = box.getHeight() >= TALL;
    head(g, box, assessment);
    double height = tall ? TALL_SCALE : box.getHeight() - HEAD - MISSING;
    Rectangle2D middle =
        new Rectangle2D.Double(box.getX(), box.getY() + HEAD, box.getWidth(), height);
    double below = paintScale(g, middle, workspace, assessment);
    if (tall) {
      Rectangle2D rest =
          new Rectangle2D.Double(
              box.getX(), below + 14, box.getWidth(), box.getMaxY() - below - 14);
      new ForceListPainter(style, language).paint(g, rest, workspace, assessment);
    } else {
      missing(g, box, below, workspace, assessment);
    }
  }

  /**
   * Paints the scale alone, for where its head and foot are written otherwise.
   *
   * @param box at least 300 wide and 85 high
   * @return where it ends
   */
  public double paintScale(
      Graphics2D g, Rectangle2D box, Workspace workspace, Assessment assessment) {
    List<ForceTick> ticks = ForceTick.of(workspace, assessment);
    double room = box.getHeight() - BAR - MARKS - 14;
    int lanes = (int) Math.clamp(Math.floor(room / LEAST_LANE), 1, Math.max(1, ticks.size()));
    double lane = Math.clamp(room / lanes, LEAST_LANE, LANE);
    double barTop = box.getY() + lanes * lane + 8;
    TroopAxis axis =
        new TroopAxis(
            box.getX() + 14,
            box.getMaxX() - LAST,
            assessment.troops().high(),
            ticks.stream().map(ForceTick::size).toList());
    scale(g, axis, barTop, assessment.troops());
    ticks(g, axis, ticks, box, barTop, new Lanes(lanes, lane));
    return barTop + BAR + MARKS;
  }

  private void head(Graphics2D g, Rectangle2D box, Assessment assessment) {
    SlideStyle.Words words = style.words();
    String pool =
        language.text(
            "outlook.pool",
            Numbers.exact(assessment.pool(), language),
            Numbers.exact(assessment.setting().rotation(), language));
    TextBlock right = TextBlock.line(pool, Face.REGULAR, words.text(), SIZE, box.getWidth() * 0.5);
    double room = box.getWidth() - right.textWidth() - 24;
    TextBlock left =
        TextBlock.fit(
            List.of(
                new Run(language.text("outlook.troops") + " ", Face.REGULAR, words.text()),
                new Run(Numbers.range(assessment.troops(), language), Face.BOLD, words.title())),
            22,
            SIZE,
            room,
            HEAD);
    left.paint(g, box.getX(), box.getY());
    right.paint(
        g,
        box.getMaxX() - right.width(),
        box.getY() + left.height() / 2 - right.height() / 2 + 2,
        Align.RIGHT);
  }

  private void scale(Graphics2D g, TroopAxis axis, double top, TroopRange troops) {
    Color ink = style.words().text();
    g.setColor(style.paper().faintRule());
    g.fill(new Rectangle2D.Double(axis.left(), top, axis.scaleEnd() - axis.left(), BAR));
    double low = axis.x(troops.low());
    double high = axis.x(troops.high());
    g.setColor(style.signs().range());
    g.fill(new RoundRectangle2D.Double(low, top, Math.max(3, high - low), BAR, 4, 4));
    double likely = axis.x(troops.likely());
    g.setColor(style.signs().likely());
    g.fill(new Rectangle2D.Double(likely - 2.5, top - 5, 5, BAR + 10));
    Path2D pointer = new Path2D.Double();
    pointer.moveTo(likely, top - 2);
    pointer.lineTo(likely - 7, top - 11);
    pointer.lineTo(likely + 7, top - 11);
    pointer.closePath();
    g.fill(pointer);
    g.setStroke(new BasicStroke(1.2f));
    g.setColor(ink);
    double line = top + BAR;
    g.draw(new Line2D.Double(axis.left(), line, axis.scaleEnd(), line));
    Font font = Fonts.of(Face.REGULAR, SIZE);
    for (long mark : axis.marks()) {
      double x = axis.x(mark);
      g.draw(new Line2D.Double(x, line, x, line + 5));
      String text = Numbers.whole(mark, language);
      double width = Fonts.width(font, text);
      double start = Math.clamp(x - width / 2, axis.left() - 12, axis.right() - width);
      Letters.paint(g, font, text, start, line + 21);
    }
    if (axis.isBroken()) {
      broken(g, axis, line);
    }
  }

  /** Two slanted strokes and a dotted line: what follows is not to scale. */
  private void broken(Graphics2D g, TroopAxis axis, double line) {
    double x = axis.scaleEnd();
    for (double shift : new double[] {4, 10}) {
      g.draw(new Line2D.Double(x + shift - 4, line + 7, x + shift + 4, line - 7));
    }
    g.setStroke(
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 4}, 0));
    g.draw(new Line2D.Double(x + 16, line, axis.right(), line));
    TextBlock.line(
            language.text("outlook.not-to-scale"),
            Face.ITALIC,
            style.words().soft(),
            SIZE,
            axis.right() + LAST - x - AFTER_BREAK)
        .paint(g, x + AFTER_BREAK, line + 4);
  }

  /** How many rows of names there are, and how high each is. */
  private record Lanes(int count, double height) {}

  private record Label(double x, int lane, int detail, ForceTick tick, TextBlock text) {}

  /**
   * Names in lanes, from the right: each in the lowest lane above all that stand in its way, so
   * that no name crosses another size's mark.
   */
  private void ticks(
      Graphics2D g,
      TroopAxis axis,
      List<ForceTick> ticks,
      Rectangle2D box,
      double barTop,
      Lanes lanes) {
    List<Label> labels = new ArrayList<>();
    for (ForceTick tick : ticks.reversed()) {
      double x = axis.x(tick.size());
      double room = box.getMaxX() - x - SIGN - 2;
      Label label = null;
      for (int detail = 2; detail >= 0 && label == null; detail--) {
        TextBlock text = tickText(tick, detail, room);
        int lane = lane(labels, x + SIGN + text.textWidth() + 8);
        label = lane < lanes.count ? new Label(x, lane, detail, tick, text) : null;
      }
      boolean named = label != null && label.detail == 2;
      TextBlock full = tickText(tick, 2, Double.MAX_VALUE);
      double start = x - SIGN - full.textWidth() - 8;
      if (!named && tick.equals(ticks.getFirst()) && start >= box.getX()) {
        // Left of the smallest size there is no other mark in the way.
        label = new Label(start, 0, 2, tick, full);
      }
      g.setColor(style.verdict(tick.verdict()));
      g.setStroke(new BasicStroke(1.6f));
      double height = label == null ? 10 : (label.lane + 1) * lanes.height + 4;
      g.draw(new Line2D.Double(x, barTop + BAR, x, barTop - height));
      if (label != null) {
        labels.add(label);
      }
    }
    for (Label label : labels) {
      double y = barTop - 8 - (label.lane + 1) * lanes.height;
      Color color = style.verdict(label.tick.verdict());
      Glyph.of(label.tick.verdict()).paint(g, label.x + 13, y + lanes.height / 2, 6, color);
      label.text.paint(g, label.x + SIGN, y + 1);
    }
  }

  /**
   * @param end where the name ends
   */
  private static int lane(List<Label> labels, double end) {
    return labels.stream()
        .filter(other -> other.x < end)
        .mapToInt(other -> other.lane + 1)
        .max()
        .orElse(0);
  }

  /**
   * @param detail 2: size, name and verdict; 1: size and verdict; 0: size
   */
  private TextBlock tickText(ForceTick tick, int detail, double room) {
    SlideStyle.Words words = style.words();
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(Numbers.whole(tick.size(), language), Face.BOLD, words.text()));
    if (detail > 1) {
      String more = tick.names().size() > 1 ? " +" + (tick.names().size() - 1) : "";
      runs.add(new Run(" " + tick.names().getFirst() + more, Face.REGULAR, words.text()));
    }
    if (detail > 0) {
      runs.add(
          new Run(
              " " + Vocabulary.word(tick.verdict(), language).toLowerCase(Locale.ROOT),
              Face.ITALIC,
              style.verdict(tick.verdict())));
    }
    return TextBlock.fit(runs, SIZE, SIZE, Math.max(60, Math.min(330, room)), SIZE * 1.25);
  }

  private void missing(
      Graphics2D g, Rectangle2D box, double y, Workspace workspace, Assessment assessment) {
    List<String> uncovered =
        assessment.enablers().stream()
            .filter(enabler -> !enabler.covered())
            .map(enabler -> label(workspace, enabler.id()))
            .toList();
    String text =
        uncovered.isEmpty()
            ? language.text("outlook.covered")
            : language.text("outlook.missing", String.join(", ", uncovered));
    TextBlock.fit(
            text,
            Face.MEDIUM,
            uncovered.isEmpty() ? style.signs().good() : style.words().warning(),
            SIZE,
            SIZE,
            box.getWidth(),
            box.getMaxY() - y)
        .paint(g, box.getX(), y + 4);
  }

  static String label(Workspace workspace, String enabler) {
    return Workspace.find(workspace.enablers(), enabler).map(Enabler::label).orElse(enabler);
  }
}
