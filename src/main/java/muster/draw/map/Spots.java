package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places that a name may take: around a point, or inside an area. */
final class Spots {

  private static final double GAP = 4;
  private static final double ROW = 16;

  private Spots() {}

  /** Around a symbol: to the right first, as readers expect, then above and below, then left. */
  static List<LabelWish.Spot> around(double x, double y, double radius, LabelBlock label) {
    double w = label.width();
    double h = label.height();
    double off = radius + GAP;
    double slant = radius * 0.75 + 2;
    double right = x + off;
    double left = x - off - w;
    return List.of(
        new LabelWish.Spot(right, y - h / 2, 0),
        new LabelWish.Spot(right, y - h * 0.8, 0.6),
        new LabelWish.Spot(right, y - h * 0.2, 0.8),
        new LabelWish.Spot(x + slant, y - slant - h * 0.9, 1.2),
        new LabelWish.Spot(x + slant, y + slant - h * 0.1, 1.5),
        new LabelWish.Spot(left, y - h / 2, 1.6),
        new LabelWish.Spot(left, y - h * 0.8, 2),
        new LabelWish.Spot(left, y - h * 0.2, 2.1),
        new LabelWish.Spot(x - w / 2, y - off - h * 0.95, 2.2),
        new LabelWish.Spot(x - w / 2, y + off - h * 0.05, 2.4),
        new LabelWish.Spot(x - slant - w, y - slant - h * 0.9, 2.8),
        new LabelWish.Spot(x - slant - w, y + slant - h * 0.1, 3));
  }

  /** Centred on a point and near it. */
  static List<LabelWish.Spot> near(double x, double y, double reach, LabelBlock label) {
    List<LabelWish.Spot> spots = new ArrayList<>();
    double left = x - label.width() / 2;
    double top = y - label.height() / 2;
    for (int ring = 0; ring <= 3; ring++) {
      double far = reach * ring / 3;
      int around = ring == 0 ? 1 : 8;
      for (int i = 0; i < around; i++) {
        double angle = 2 * Math.PI * i / around;
        spots.add(
            new LabelWish.Spot(left + far * Math.cos(angle), top + far * Math.sin(angle), ring));
      }
    }
    return spots;
  }

  /**
   * Inside an area, nearest to a point.
   *
   * @param anchor where the name stands best, or null: anywhere in the widest part
   * @param overflow the part of its width by which a name may reach beyond the area
   */
  static List<LabelWish.Spot> inside(
      Shape area, Rectangle2D frame, LabelBlock label, @Nullable Point2D anchor, double overflow) {
    List<LabelWish.Spot> spots = new ArrayList<>();
    double w = label.width();
    double h = label.height();
    new Spans(ROW, 0, 0, 0, frame)
        .each(
            area,
            (x1, y, x2, y2) -> {
              double room = x2 - x1 - w;
              if (room < -overflow * w) {
                return;
              }
              double tight = room < 0 ? 4 - 12 * room / w : Math.max(0, 2 - room / 40);
              int steps = room <= 0 ? 0 : (int) Math.min(16, Math.ceil(room / 40));
              for (int i = 0; i <= steps; i++) {
                double x = steps == 0 ? x1 + room / 2 : x1 + room * i / steps;
                double far = anchor == null ? 0 : anchor.distance(x + w / 2, y) / 60;
                double aside = steps == 0 ? 0 : 1.5 * Math.abs(2.0 * i / steps - 1);
                spots.add(new LabelWish.Spot(x, y - h / 2, tight + far + aside));
              }
            });
    return spots;
  }

  /**
   * On either side of a straight line, off it by as much as the name is wide in that direction, or
   * before its beginning.
   */
  static List<LabelWish.Spot> beside(
      Point2D from, Point2D to, List<Point2D> middle, LabelBlock label) {
    List<LabelWish.Spot> spots = new ArrayList<>();
    double w = label.width();
    double h = label.height();
    double length = Math.max(1, from.distance(to));
    double across = (to.getY() - from.getY()) / length;
    double up = (from.getX() - to.getX()) / length;
    double off = Math.abs(across) * w / 2 + Math.abs(up) * h / 2;
    for (int i = 0; i < middle.size(); i++) {
      Point2D point = middle.get(i);
      double far = Math.abs(i - middle.size() / 2.0) / middle.size();
      for (int side = -1; side <= 1; side += 2) {
        for (double gap = 2 * GAP; gap <= 5 * GAP; gap += 3 * GAP) {
          double x = point.getX() + side * across * (off + gap);
          double y = point.getY() + side * up * (off + gap);
          spots.add(new LabelWish.Spot(x - w / 2, y - h / 2, 4 * far + gap / GAP / 4));
        }
      }
    }
    if (!middle.isEmpty()) {
      double beyond = Math.abs(up) * w / 2 + Math.abs(across) * h / 2 + 2 * GAP;
      double x = from.getX() + up * beyond;
      double y = from.getY() - across * beyond;
      spots.add(new LabelWish.Spot(x - w / 2, y - h / 2, 4));
    }
    return spots;
  }

  /** Beside a line, on either side of points along it. */
  static List<LabelWish.Spot> beside(List<Point2D> line, LabelBlock label) {
    List<LabelWish.Spot> spots = new ArrayList<>();
    double w = label.width();
    double h = label.height();
    double middle = line.size() / 2.0;
    for (int i = 0; i < line.size(); i++) {
      Point2D point = line.get(i);
      double far = 2 * Math.abs(i - middle) / Math.max(1, middle);
      spots.add(new LabelWish.Spot(point.getX() + 14, point.getY() - h / 2, far));
      spots.add(new LabelWish.Spot(point.getX() - 14 - w, point.getY() - h / 2, far + 0.5));
      spots.add(new LabelWish.Spot(point.getX() + 8, point.getY() + 10, far + 0.7));
      spots.add(new LabelWish.Spot(point.getX() - 8 - w, point.getY() - 10 - h, far + 0.9));
    }
    return spots;
  }
}
