package muster.draw.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The longest visible stretch of a line, as points in pixels. */
final class LineCourse {

  private LineCourse() {}

  /** The vertices inside the picture of the longest unbroken stretch. */
  static List<Point2D> of(Geometry geometry, MapViewport viewport) {
    Rectangle2D frame = viewport.frame();
    List<Point2D> longest = new ArrayList<>();
    double most = -1;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      List<Point2D> stretch = new ArrayList<>();
      double length = 0;
      for (Coordinate c : geometry.getGeometryN(i).getCoordinates()) {
        Point2D point = viewport.pixel(c);
        if (!frame.contains(point)) {
          stretch = new ArrayList<>();
          length = 0;
          continue;
        }
        length += stretch.isEmpty() ? 0 : stretch.getLast().distance(point);
        stretch.add(point);
        if (length > most) {
          most = length;
          longest = stretch;
        }
      }
    }
    return longest;
  }

  /** Points on that stretch at most so many pixels apart. */
  static List<Point2D> of(Geometry geometry, MapViewport viewport, double step) {
    List<Point2D> course = of(geometry, viewport);
    List<Point2D> points = new ArrayList<>();
    for (int i = 0; i < course.size(); i++) {
      Point2D to = course.get(i);
      Point2D from = i == 0 ? to : course.get(i - 1);
      int pieces = Math.max(1, (int) Math.ceil(from.distance(to) / step));
      for (int k = 1; k <= pieces; k++) {
        points.add(
            new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * k / pieces,
                from.getY() + (to.getY() - from.getY()) * k / pieces));
      }
    }
    return points;
  }
}
