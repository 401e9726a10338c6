package muster.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import muster.draw.ZoneStyle;

/** Fills areas with lines and dots that stay on the ground when the map moves. */
final class PatternPainter {

  private static final double SLANT = Math.PI / 4;

  /** Wider than a line's slanted end or a whole dash, so that none is cut short in the picture. */
  private static final double BEYOND = 24;

  /** Between a mark and the edge of its area. */
  private static final double AIR = 1.5;

  private final Rectangle2D frame;
  private final double anchorX;
  private final double anchorY;

  /**
   * @param frame only what can be seen in it is painted
   * @param anchorX a point of the pattern
   */
  PatternPainter(Rectangle2D frame, double anchorX, double anchorY) {
    this.frame =
        new Rectangle2D.Double(
            frame.getX() - BEYOND,
            frame.getY() - BEYOND,
            frame.getWidth() + 2 * BEYOND,
            frame.getHeight() + 2 * BEYOND);
    this.anchorX = anchorX;
    this.anchorY = anchorY;
  }

  void paint(Graphics2D g, Shape area, ZoneStyle.Hatch hatch, Color color) {
    double spacing = hatch.spacing();
    double weight = hatch.weight();
    g.setColor(Strokes.faded(color, hatch.opacity()));
    switch (hatch.pattern()) {
      case PLAIN -> {}
      case RISING -> lines(g, area, -SLANT, spacing, weight);
      case FALLING -> lines(g, area, SLANT, spacing, weight);
      case CROSSED -> {
        lines(g, area, -SLANT, spacing, weight);
        lines(g, area, SLANT, spacing, weight);
      }
      case LEVEL -> lines(g, area, 0, spacing, weight);
      case UPRIGHT -> lines(g, area, Math.PI / 2, spacing, weight);
      case GRID -> {
        lines(g, area, 0, spacing, weight);
        lines(g, area, Math.PI / 2, spacing, weight);
      }
      // A dot is a dash without length by a pen of twice the weight.
      case DOTS ->
          marks(
              g,
              area,
              new ZoneStyle.Hatch(hatch.pattern(), spacing, 2 * weight, hatch.opacity()),
              0.1,
              PatternPainter::dash);
      case RINGS -> marks(g, area, hatch, spacing * 0.46, PatternPainter::ring);
      case PLUSES -> marks(g, area, hatch, spacing * 0.46, PatternPainter::plus);
      case DASHES -> marks(g, area, hatch, 6, PatternPainter::dash);
    }
  }

  private void lines(Graphics2D g, Shape area, double angle, double spacing, double weight) {
    Path2D path = new Path2D.Double();
    new Spans(spacing, angle, anchorX, anchorY, frame)
        .each(
            area,
            (x1, y1, x2, y2) -> {
              path.moveTo(x1, y1);
              path.lineTo(x2, y2);
            });
    g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(path);
  }

  /** A mark of a width whose left end is at x, on a row at y. */
  private interface Mark {
    void append(Path2D path, double x, double y, double width);
  }

  /** Small marks in staggered rows, only where they lie inside as a whole. */
  private void marks(Graphics2D g, Shape area, ZoneStyle.Hatch hatch, double width, Mark mark) {
    double spacing = hatch.spacing();
    double rows = spacing * 0.86;
    Path2D path = new Path2D.Double();
    new Spans(rows, 0, anchorX, anchorY, frame)
        .each(
            area,
            (x1, y1, x2, y2) -> {
              boolean odd = Math.floorMod(Math.round((y1 - anchorY) / rows), 2) == 1;
              double start = anchorX + (odd ? spacing / 2 : 0);
              long first = (long) Math.ceil((x1 + AIR - start) / spacing);
              for (double x = start + first * spacing; x + width + AIR <= x2; x += spacing) {
                mark.append(path, x, y1, width);
              }
            });
    g.setStroke(
        new BasicStroke((float) hatch.weight(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  private static void dash(Path2D path, double x, double y, double width) {
    path.moveTo(x, y);
    path.lineTo(x + width, y);
  }

  private static void ring(Path2D path, double x, double y, double width) {
    path.append(new Ellipse2D.Double(x, y - width / 2, width, width), false);
  }

  private static void plus(Path2D path, double x, double y, double width) {
    dash(path, x, y, width);
    path.moveTo(x + width / 2, y - width / 2);
    path.lineTo(x + width / 2, y + width / 2);
  }
}
