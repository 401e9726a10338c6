package muster.draw.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Patterns that tell bars apart without colour. */
enum Hatch {
  RISING,
  FALLING,
  UPRIGHT;

  /** The pattern's lines, cut to a box. */
  Path2D lines(Rectangle2D box, double spacing) {
    Path2D path = new Path2D.Double();
    double height = box.getHeight();
    double lean = this == UPRIGHT ? 0 : height;
    // Lines start at multiples of the spacing, so that bars side by side continue each other.
    double first = Math.floor((box.getX() - lean) / spacing) * spacing;
    for (double x = first; x < box.getMaxX(); x += spacing) {
      double from = Math.max(x, box.getX());
      double to = Math.min(x + lean, box.getMaxX());
      if (lean == 0 && x > box.getX()) {
        path.moveTo(x, box.getY());
        path.lineTo(x, box.getMaxY());
      } else if (to > from) {
        path.moveTo(from, y(box, from - x));
        path.lineTo(to, y(box, to - x));
      }
    }
    return path;
  }

  private double y(Rectangle2D box, double along) {
    return this == RISING ? box.getMaxY() - along : box.getY() + along;
  }
}
