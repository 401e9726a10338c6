package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a point of a shape that can be seen, near the middle of what can be seen of it. */
final class InnerPoint {
  private static final int STEPS = 12;
  private static final double LEAST = 4;

  private InnerPoint() {}

  /** A point inside an area and the frame; empty if none is found. */
  static Optional<Point2D> of(Shape area, Rectangle2D frame) {
    Rectangle2D seen = area.getBounds2D().createIntersection(frame);
    if (seen.getWidth() < 0 || seen.getHeight() < 0) {
      return Optional.empty();
    }
    Point2D middle = new Point2D.Double(seen.getCenterX(), seen.getCenterY());
    Point2D best = null;
    for (int i = 0; i <= STEPS; i++) {
      for (int k = 0; k <= STEPS; k++) {
        Point2D there =
            new Point2D.Double(
                seen.getX() + seen.getWidth() * i / STEPS,
                seen.getY() + seen.getHeight() * k / STEPS);
        if (area.contains(there) && isNearer(there, best, middle)) {
          best = there;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The corner of a line in the frame that is nearest to the middle of what is seen of it. */
  static Optional<Point2D> of(Path2D line, Rectangle2D frame) {
    Rectangle2D seen = line.getBounds2D().createIntersection(frame);
    Point2D middle = new Point2D.Double(seen.getCenterX(), seen.getCenterY());
    Point2D best = null;
    double[] point = new double[6];
    PathIterator corners = new FlatteningPathIterator(line.getPathIterator(null), LEAST);
    while (!corners.isDone()) {
      corners.currentSegment(point);
      Point2D there = new Point2D.Double(point[0], point[1]);
      if (frame.contains(there) && isNearer(there, best, middle)) {
        best = there;
      }
      corners.next();
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNearer(Point2D there, @Nullable Point2D best, Point2D middle) {
    return best == null || there.distanceSq(middle) < best.distanceSq(middle);
  }
}
