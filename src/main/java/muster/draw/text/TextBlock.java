package muster.draw.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text that fit a box: broken at spaces, made smaller down to a stated size, and only then
 * ended with an ellipsis. All lengths are in reference pixels.
 *
 * @param size of the font
 * @param width of the box
 * @param cut whether some of the text did not fit
 */
public record TextBlock(List<TextLine> lines, double size, double width, boolean cut) {

  /** The distance of baselines, as a multiple of the size. */
  private static final double LEADING = 1.24;

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /**
   * Fits runs into a box.
   *
   * @param size wanted
   * @param smallest size that can be read; the text is rather cut than made smaller
   * @param height of the box; at least one line is always there
   */
  public static TextBlock fit(
      List<Run> runs, double size, double smallest, double width, double height) {
    LineBreaker breaker = new LineBreaker(runs);
    for (double tried = size; tried > smallest; tried -= 1) {
      int most = mostLines(tried, height);
      LineBreaker.Broken broken = breaker.lines(tried, width, most);
      if (!broken.cut() && broken.lines().size() <= most) {
        return new TextBlock(broken.lines(), tried, width, false);
      }
    }
    LineBreaker.Broken broken = breaker.lines(smallest, width, mostLines(smallest, height));
    return new TextBlock(broken.lines(), smallest, width, broken.cut());
  }

  /** Fits a text of one look into a box; see {@link #fit(List, double, double, double, double)}. */
  public static TextBlock fit(
      String text,
      Face face,
      Color color,
      double size,
      double smallest,
      double width,
      double height) {
    return fit(List.of(new Run(text, face, color)), size, smallest, width, height);
  }

  /** One line of at most a width. */
  public static TextBlock line(String text, Face face, Color color, double size, double width) {
    return fit(text, face, color, size, size, width, size * LEADING);
  }

  private static int mostLines(double size, double height) {
    return Math.max(1, (int) Math.floor(height / (size * LEADING) + 0.001));
  }

  public double lineHeight() {
    return size * LEADING;
  }

  public double height() {
    return lines.size() * lineHeight();
  }

  /** The width of the longest line. */
  public double textWidth() {
    return lines.stream().mapToDouble(TextLine::width).max().orElse(0);
  }

  /** The lines' words, for tests and for those who cannot see them. */
  public String text() {
    return String.join("\n", lines.stream().map(TextLine::text).toList());
  }

  /** The words with their looks, without the line breaks, for those who set them anew. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (TextLine line : lines) {
      double end = Double.NEGATIVE_INFINITY;
      for (TextLine.Piece piece : line.pieces()) {
        boolean spaced = !runs.isEmpty() && (piece.x() > end + 0.01);
        add(runs, piece, spaced ? " " : "");
        end = piece.x() + piece.width();
      }
    }
    return List.copyOf(runs);
  }

  private static void add(List<Run> runs, TextLine.Piece piece, String space) {
    Face face = Fonts.face(piece.font());
    Run last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && last.face() == face && last.color().equals(piece.color())) {
      runs.set(runs.size() - 1, new Run(last.text() + space + piece.text(), face, last.color()));
    } else {
      runs.add(new Run(space + piece.text(), face, piece.color()));
    }
  }

  /** What the lines cover when they are painted there. */
  public Rectangle2D bounds(double x, double y, Align align) {
    double offset = align.offset(textWidth(), width);
    return new Rectangle2D.Double(x + offset, y, textWidth(), height());
  }

  /**
   * @param x the box's left
   * @param y the box's top
   */
  public void paint(Graphics2D g, double x, double y, Align align) {
    double top = (lineHeight() - size * 1.18) / 2 + size * 0.93;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      double left = x + align.offset(line.width(), width);
      double baseline = y + i * lineHeight() + top;
      for (TextLine.Piece piece : Letters.isOfDots(g) ? line.pieces() : line.joined()) {
        g.setColor(piece.color());
        Letters.paint(g, piece.font(), piece.text(), left + piece.x(), baseline);
      }
    }
  }

  public void paint(Graphics2D g, double x, double y) {
    paint(g, x, y, Align.LEFT);
  }
}
