package muster.draw.map;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The outlines of tapered curved arrows. */
final class FlowShape {

  private static final int STEPS = 18;

  private FlowShape() {}

  /**
   * Points along a curve.
   *
   * @param bend where the curve is drawn to
   */
  static List<Point2D> curve(Point2D from, Point2D bend, Point2D to) {
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      double a = (1 - t) * (1 - t);
      double b = 2 * t * (1 - t);
      double c = t * t;
      points.add(
          new Point2D.Double(
              a * from.getX() + b * bend.getX() + c * to.getX(),
              a * from.getY() + b * bend.getY() + c * to.getY()));
    }
    return points;
  }

  /** A band along points that grows from one width to another. */
  static Area band(List<Point2D> points, double from, double to) {
    List<Point2D> right = new ArrayList<>();
    Path2D path = new Path2D.Double();
    int last = points.size() - 1;
    for (int i = 0; i <= last; i++) {
      Point2D before = points.get(Math.max(0, i - 1));
      Point2D after = points.get(Math.min(last, i + 1));
      double length = Math.max(1e-6, before.distance(after));
      double half = (from + (to - from) * i / last) / 2;
      double x = -(after.getY() - before.getY()) / length * half;
      double y = (after.getX() - before.getX()) / length * half;
      Point2D at = points.get(i);
      right.addFirst(new Point2D.Double(at.getX() + x, at.getY() + y));
      if (i == 0) {
        path.moveTo(at.getX() - x, at.getY() - y);
      } else {
        path.lineTo(at.getX() - x, at.getY() - y);
      }
    }
    right.forEach(point -> path.lineTo(point.getX(), point.getY()));
    path.closePath();
    return new Area(path);
  }

  /** A band that ends in a head, whose tip is the last point. */
  static Area arrow(List<Point2D> points, double from, double to) {
    double head = headLength(to);
    Point2D tip = points.getLast();
    List<Point2D> shaft =
        points.stream().filter(point -> point.distance(tip) >= head * 0.8).toList();
    Point2D neck = shaft.isEmpty() ? points.getFirst() : shaft.getLast();
    double length = Math.max(1e-6, neck.distance(tip));
    double dx = (tip.getX() - neck.getX()) / length;
    double dy = (tip.getY() - neck.getY()) / length;
    double baseX = tip.getX() - dx * head;
    double baseY = tip.getY() - dy * head;
    double half = to / 2 + 4;
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(tip.getX(), tip.getY());
    triangle.lineTo(baseX - dy * half, baseY + dx * half);
    triangle.lineTo(baseX + dy * half, baseY - dx * half);
    triangle.closePath();
    Area area = new Area(triangle);
    if (shaft.size() > 1) {
      area.add(band(shaft, from, to));
    }
    return area;
  }

  private static double headLength(double width) {
    return 8 + width * 0.75;
  }
}
