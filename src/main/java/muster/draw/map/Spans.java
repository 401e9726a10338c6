package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Where parallel lines run inside an area: the ground for hatches, stipples and for names that
 * stand inside. Lines are cut exactly, so that no clip with ragged edges is needed and a hatch
 * stays made of lines in every output format.
 */
final class Spans {

  /** Where lines run inside: called with the line's end points in pixels, left to right. */
  interface Each {
    void span(double x1, double y1, double x2, double y2);
  }

  private final double spacing;
  private final double cos;
  private final double sin;

  /** Offset of the first line from the origin, across the lines. */
  private final double phase;

  private final Rectangle2D frame;

  /**
   * @param angle of the lines in radians, clockwise from the x axis
   * @param anchorX a point that lines run through, so that a pattern moves with the map
   */
  Spans(double spacing, double angle, double anchorX, double anchorY, Rectangle2D frame) {
    this.spacing = spacing;
    this.cos = Math.cos(angle);
    this.sin = Math.sin(angle);
    double across = -anchorX * sin + anchorY * cos;
    this.phase = across - spacing * Math.floor(across / spacing);
    this.frame = frame;
  }

  /** Calls for each stretch of each line that lies inside the shape (even-odd) and the frame. */
  void each(Shape shape, Each each) {
    double[] range = range();
    int first = (int) Math.ceil((range[0] - phase) / spacing);
    int last = (int) Math.floor((range[1] - phase) / spacing);
    if (last < first) {
      return;
    }
    double[][] crossings = new double[last - first + 1][];
    int[] counts = new int[crossings.length];
    AffineTransform turn = new AffineTransform(cos, -sin, sin, cos, 0, 0);
    PathIterator path = new FlatteningPathIterator(shape.getPathIterator(turn), 0.5);
    double[] point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    while (!path.isDone()) {
      int kind = path.currentSegment(point);
      if (kind == PathIterator.SEG_MOVETO) {
        cross(crossings, counts, first, x, y, startX, startY);
        startX = point[0];
        startY = point[1];
        x = startX;
        y = startY;
      } else {
        double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
        double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
        cross(crossings, counts, first, x, y, toX, toY);
        x = toX;
        y = toY;
      }
      path.next();
    }
    cross(crossings, counts, first, x, y, startX, startY);
    for (int i = 0; i < crossings.length; i++) {
      if (counts[i] > 1) {
        Arrays.sort(crossings[i], 0, counts[i]);
        emit(crossings[i], counts[i], phase + (first + i) * spacing, each);
      }
    }
  }

  /** The lowest and highest distance of a line that meets the frame. */
  private double[] range() {
    DoubleUnaryOperator left = y -> -frame.getMinX() * sin + y * cos;
    DoubleUnaryOperator right = y -> -frame.getMaxX() * sin + y * cos;
    double[] corners = {
      left.applyAsDouble(frame.getMinY()),
      left.applyAsDouble(frame.getMaxY()),
      right.applyAsDouble(frame.getMinY()),
      right.applyAsDouble(frame.getMaxY())
    };
    Arrays.sort(corners);
    return new double[] {corners[0], corners[3]};
  }

  /** Notes where an edge crosses lines; the lower end counts, the upper one does not. */
  private void cross(
      double[][] crossings, int[] counts, int first, double x1, double y1, double x2, double y2) {
    if (y1 == y2) {
      return;
    }
    double low = Math.min(y1, y2);
    double high = Math.max(y1, y2);
    int from = Math.max(first, (int) Math.ceil((low - phase) / spacing));
    int to = Math.min(first + crossings.length - 1, (int) Math.ceil((high - phase) / spacing) - 1);
    for (int line = from; line <= to; line++) {
      double y = phase + line * spacing;
      int i = line - first;
      double[] row = crossings[i];
      if (row == null) {
        row = new double[8];
      } else if (counts[i] == row.length) {
        row = Arrays.copyOf(row, 2 * row.length);
      }
      row[counts[i]++] = x1 + (y - y1) / (y2 - y1) * (x2 - x1);
      crossings[i] = row;
    }
  }

  private void emit(double[] row, int count, double y, Each each) {
    for (int i = 0; i + 1 < count; i += 2) {
      double[] cut = cut(row[i], row[i + 1], y);
      if (cut.length > 0) {
        each.span(
            cut[0] * cos - y * sin,
            cut[0] * sin + y * cos,
            cut[1] * cos - y * sin,
            cut[1] * sin + y * cos);
      }
    }
  }

  /** The part of a line's stretch that lies in the frame; empty if none does. */
  private double[] cut(double from, double to, double y) {
    double low = from;
    double high = to;
    double[][] edges = {
      {cos, frame.getMinX() + y * sin, frame.getMaxX() + y * sin},
      {sin, frame.getMinY() - y * cos, frame.getMaxY() - y * cos}
    };
    for (double[] edge : edges) {
      if (Math.abs(edge[0]) < 1e-12) {
        if (edge[1] > 0 || edge[2] < 0) {
          return new double[0];
        }
      } else {
        double a = edge[1] / edge[0];
        double b = edge[2] / edge[0];
        low = Math.max(low, Math.min(a, b));
        high = Math.min(high, Math.max(a, b));
      }
    }
    return low < high ? new double[] {low, high} : new double[0];
  }
}
