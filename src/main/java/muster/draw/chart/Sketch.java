package muster.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import muster.draw.Glyph;
import muster.draw.SlideStyle;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;

/**
 * A chart that is laid out but not painted: what is drawn, in order, from (0, 0) down, and what
 * stands where.
 */
final class Sketch {

  private final ChartStyle style;
  private final double width;
  private final List<Consumer<Graphics2D>> marks = new ArrayList<>();
  private final List<PaintedChart.Words> words = new ArrayList<>();
  private final List<Rectangle2D> bars = new ArrayList<>();
  private final List<ChartHit> hits = new ArrayList<>();
  private double bottom;

  Sketch(ChartStyle style, double width) {
    this.style = style;
    this.width = width;
  }

  /** An empty one of the same look and width, to measure on. */
  Sketch(Sketch other) {
    this(other.style, other.width);
  }

  double width() {
    return width;
  }

  /** This many times the letters' size. */
  double em(double times) {
    return times * style.letters();
  }

  SlideStyle look() {
    return style.look();
  }

  Language language() {
    return style.language();
  }

  Color ink() {
    return look().words().text();
  }

  Color soft() {
    return look().words().soft();
  }

  double height() {
    return bottom;
  }

  /** Room below what was drawn. */
  void reach(double y) {
    bottom = Math.max(bottom, y);
  }

  /** As many lines as the text needs in this width. */
  TextBlock block(List<Run> runs, double size, double room) {
    return TextBlock.fit(runs, em(size), em(size), Math.max(em(1), room), Double.MAX_VALUE);
  }

  TextBlock block(String text, Face face, Color color, double size, double room) {
    return block(List.of(new Run(text, face, color)), size, room);
  }

  TextBlock block(String text, double room) {
    return block(text, Face.REGULAR, ink(), 1, room);
  }

  /** Writes and says where the text ends below. */
  double write(TextBlock block, double x, double y, Align align) {
    if (!block.text().isEmpty()) {
      words.add(new PaintedChart.Words(block.bounds(x, y, align), block.text(), block.cut()));
    }
    marks.add(g -> block.paint(g, x, y, align));
    reach(y + block.height());
    return y + block.height();
  }

  double write(TextBlock block, double x, double y) {
    return write(block, x, y, Align.LEFT);
  }

  /** How many rows are left out, if any; says where that ends. */
  double more(double y, int count) {
    return count == 0
        ? y
        : write(
            block(language().counted("chart.more", count, count), Face.ITALIC, soft(), 0.92, width),
            0,
            y + em(0.3));
  }

  void fill(Shape shape, Color color) {
    marks.add(
        g -> {
          g.setColor(color);
          g.fill(shape);
        });
    reach(shape.getBounds2D().getMaxY());
  }

  /**
   * @param weight of the line, in letters' sizes
   * @param dash lengths, in letters' sizes
   */
  void draw(Shape shape, Color color, double weight, double... dash) {
    float[] dashes = new float[dash.length];
    for (int i = 0; i < dash.length; i++) {
      dashes[i] = (float) em(dash[i]);
    }
    BasicStroke stroke =
        new BasicStroke(
            (float) em(weight),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            dashes.length == 0 ? null : dashes,
            0);
    marks.add(
        g -> {
          g.setColor(color);
          g.setStroke(stroke);
          g.draw(shape);
        });
    reach(shape.getBounds2D().getMaxY() + em(weight) / 2);
  }

  void line(double x1, double y1, double x2, double y2, Color color, double weight) {
    draw(new Line2D.Double(x1, y1, x2, y2), color, weight);
  }

  /** A bar that stands for a number. */
  void bar(Rectangle2D box, Color color) {
    bars.add(box);
    fill(box, color);
  }

  void hatch(Rectangle2D box, Hatch hatch, Color color) {
    draw(hatch.lines(box, em(0.42)), color, 0.09);
  }

  void glyph(Glyph glyph, double x, double y, double radius, Color color) {
    marks.add(g -> glyph.paint(g, x, y, radius, color));
    reach(y + radius);
  }

  /** Something that a caller paints. */
  void custom(Rectangle2D box, Consumer<Graphics2D> painter) {
    marks.add(painter);
    reach(box.getMaxY());
  }

  void hit(Rectangle2D box, ChartTarget target, String text) {
    hits.add(new ChartHit(box, target, text));
  }

  void paint(Graphics2D g) {
    marks.forEach(mark -> mark.accept(g));
  }

  /** What stands where, once all of it is moved and scaled. */
  PaintedChart painted(double x, double y, double scale) {
    return new PaintedChart(
        style.letters() * scale,
        hits.stream()
            .map(hit -> new ChartHit(moved(hit.box(), x, y, scale), hit.target(), hit.words()))
            .toList(),
        words.stream()
            .map(w -> new PaintedChart.Words(moved(w.box(), x, y, scale), w.text(), w.cut()))
            .toList(),
        bars.stream().map(box -> moved(box, x, y, scale)).toList());
  }

  private static Rectangle2D moved(Rectangle2D box, double x, double y, double scale) {
    return new Rectangle2D.Double(
        x + box.getX() * scale,
        y + box.getY() * scale,
        box.getWidth() * scale,
        box.getHeight() * scale);
  }
}
