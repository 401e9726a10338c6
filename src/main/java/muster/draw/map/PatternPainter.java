package muster.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import muster.draw.ZonePattern;

/** Fills areas with lines and dots that stay on the ground when the map moves. */
final class PatternPainter {

  private static final double SLANT = Math.PI / 4;

  /** Wider than a line's slanted end or a whole dash, so that none is cut short in the picture. */
  private static final double BEYOND = 24;

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

  void paint(
      Graphics2D g, Shape area, ZonePattern pattern, Color color, double spacing, double weight) {
    g.setColor(color);
    switch (pattern) {
      case PLAIN -> {}
      case RISING -> lines(g, area, -SLANT, spacing, weight);
      case FALLING -> lines(g, area, SLANT, spacing, weight);
      case CROSSED -> {
        lines(g, area, -SLANT, spacing, weight);
        lines(g, area, SLANT, spacing, weight);
      }
      case LEVEL -> lines(g, area, 0, spacing, weight);
      case UPRIGHT -> lines(g, area, Math.PI / 2, spacing, weight);
      case DOTS -> marks(g, area, spacing, 0.1, weight * 2);
      case DASHES -> marks(g, area, spacing, 6, weight);
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

  /** Dots or short dashes in staggered rows, only where they lie inside as a whole. */
  private void marks(Graphics2D g, Shape area, double spacing, double length, double weight) {
    double rows = spacing * 0.86;
    Path2D path = new Path2D.Double();
    new Spans(rows, 0, anchorX, anchorY, frame)
        .each(
            area,
            (x1, y1, x2, y2) -> {
              boolean odd = Math.floorMod(Math.round((y1 - anchorY) / rows), 2) == 1;
              double start = anchorX + (odd ? spacing / 2 : 0);
              double reach = weight / 2 + 0.5;
              long first = (long) Math.ceil((x1 + reach - start) / spacing);
              for (double x = start + first * spacing; x + length + reach <= x2; x += spacing) {
                path.moveTo(x, y1);
                path.lineTo(x + length, y1);
              }
            });
    g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }
}
