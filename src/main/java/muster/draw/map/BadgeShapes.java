package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import muster.draw.SiteStyle.Badge;
import muster.draw.SiteStyle.Sign;

/** Badges and signs as shapes around the origin, for a badge of radius 1. */
final class BadgeShapes {

  private BadgeShapes() {}

  static Shape badge(Badge badge) {
    return switch (badge) {
      case CIRCLE -> new Ellipse2D.Double(-1, -1, 2, 2);
      case SQUARE -> new RoundRectangle2D.Double(-0.9, -0.9, 1.8, 1.8, 0.4, 0.4);
      case DIAMOND -> turned(new RoundRectangle2D.Double(-0.83, -0.83, 1.66, 1.66, 0.3, 0.3));
      case TRIANGLE -> polygon(0, -1.15, 1.15, 0.85, -1.15, 0.85);
      case DROP -> drop();
      case PENTAGON -> regular(5, 1.08);
      case HEXAGON -> regular(6, 1.05);
    };
  }

  /** What is filled on the badge. */
  static Shape sign(Sign sign) {
    return switch (sign) {
      case CITY, DOT -> new Ellipse2D.Double(-0.35, -0.35, 0.7, 0.7);
      case ANCHOR -> anchor();
      case PLANE -> plane();
      case TREFOIL -> trefoil();
      case FLAME -> flame();
      case WAVES -> waves();
      case BOXES -> boxes();
      case CROSSHAIR -> crosshair();
    };
  }

  private static Shape turned(Shape shape) {
    return AffineTransform.getRotateInstance(Math.PI / 4).createTransformedShape(shape);
  }

  private static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Path2D regular(int corners, double radius) {
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = -Math.PI / 2 + 2 * Math.PI * i / corners;
      xy[2 * i] = radius * Math.cos(angle);
      xy[2 * i + 1] = radius * Math.sin(angle);
    }
    return polygon(xy);
  }

  private static Shape drop() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -1.25);
    path.curveTo(0.35, -0.6, 0.95, -0.25, 0.95, 0.2);
    path.curveTo(0.95, 0.75, 0.5, 1.1, 0, 1.1);
    path.curveTo(-0.5, 1.1, -0.95, 0.75, -0.95, 0.2);
    path.curveTo(-0.95, -0.25, -0.35, -0.6, 0, -1.25);
    path.closePath();
    return path;
  }

  private static Shape anchor() {
    Area area = new Area(new Ellipse2D.Double(-0.19, -0.72, 0.38, 0.38));
    area.subtract(new Area(new Ellipse2D.Double(-0.07, -0.6, 0.14, 0.14)));
    area.add(new Area(new Rectangle2D.Double(-0.09, -0.38, 0.18, 1)));
    area.add(new Area(new Rectangle2D.Double(-0.34, -0.24, 0.68, 0.16)));
    Area bow = new Area(new Ellipse2D.Double(-0.6, -0.52, 1.2, 1.2));
    bow.subtract(new Area(new Ellipse2D.Double(-0.43, -0.52, 0.86, 1.01)));
    bow.intersect(new Area(new Rectangle2D.Double(-1, 0.1, 2, 1)));
    area.add(bow);
    return area;
  }

  private static Shape plane() {
    return polygon(
        0, -0.72, 0.11, -0.52, 0.12, -0.2, 0.68, 0.16, 0.68, 0.32, 0.12, 0.14, 0.09, 0.42, 0.27,
        0.56, 0.27, 0.68, 0, 0.6, -0.27, 0.68, -0.27, 0.56, -0.09, 0.42, -0.12, 0.14, -0.68, 0.32,
        -0.68, 0.16, -0.12, -0.2, -0.11, -0.52);
  }

  private static Shape trefoil() {
    Path2D path = new Path2D.Double();
    double centreY = 0.2;
    for (int leaf = 0; leaf < 3; leaf++) {
      double middle = Math.PI / 2 + leaf * 2 * Math.PI / 3 + Math.PI;
      for (int i = 0; i <= 8; i++) {
        double angle = middle + (i - 4) * Math.PI / 24;
        double x = 0.62 * Math.cos(angle);
        double y = centreY - 0.62 * Math.sin(angle);
        if (i == 0) {
          path.moveTo(0.2 * Math.cos(angle), centreY - 0.2 * Math.sin(angle));
        }
        path.lineTo(x, y);
      }
      double last = middle + Math.PI / 6;
      path.lineTo(0.2 * Math.cos(last), centreY - 0.2 * Math.sin(last));
      path.closePath();
    }
    path.append(new Ellipse2D.Double(-0.11, centreY - 0.11, 0.22, 0.22), false);
    return path;
  }

  private static Shape flame() {
    Path2D path = new Path2D.Double();
    path.moveTo(0.05, -0.72);
    path.curveTo(0.2, -0.3, 0.55, -0.1, 0.5, 0.25);
    path.curveTo(0.46, 0.55, 0.25, 0.68, 0, 0.68);
    path.curveTo(-0.3, 0.68, -0.5, 0.48, -0.5, 0.2);
    path.curveTo(-0.5, 0, -0.38, -0.12, -0.3, -0.28);
    path.curveTo(-0.24, -0.12, -0.16, -0.08, -0.1, -0.06);
    path.curveTo(-0.14, -0.3, -0.1, -0.52, 0.05, -0.72);
    path.closePath();
    return path;
  }

  private static Shape waves() {
    Path2D path = new Path2D.Double();
    for (double y : new double[] {-0.12, 0.28, 0.66}) {
      double half = y > 0.5 ? 0.34 : 0.58;
      path.append(wave(half, y), false);
    }
    return path;
  }

  private static Path2D wave(double half, double y) {
    double bend = 0.17;
    double thick = 0.17;
    Path2D path = new Path2D.Double();
    path.moveTo(-half, y);
    path.curveTo(-half / 2, y - bend, -half / 2, y - bend, 0, y);
    path.curveTo(half / 2, y + bend, half / 2, y + bend, half, y);
    path.lineTo(half, y - thick);
    path.curveTo(half / 2, y + bend - thick, half / 2, y + bend - thick, 0, y - thick);
    path.curveTo(-half / 2, y - bend - thick, -half / 2, y - bend - thick, -half, y - thick);
    path.closePath();
    return path;
  }

  private static Shape boxes() {
    Path2D path = new Path2D.Double();
    path.append(new Rectangle2D.Double(-0.5, 0.06, 0.45, 0.42), false);
    path.append(new Rectangle2D.Double(0.05, 0.06, 0.45, 0.42), false);
    path.append(new Rectangle2D.Double(-0.225, -0.44, 0.45, 0.42), false);
    return path;
  }

  private static Shape crosshair() {
    Area area = new Area(new Ellipse2D.Double(-0.46, -0.46, 0.92, 0.92));
    area.subtract(new Area(new Ellipse2D.Double(-0.3, -0.3, 0.6, 0.6)));
    for (int i = 0; i < 4; i++) {
      AffineTransform turn = AffineTransform.getRotateInstance(i * Math.PI / 2);
      area.add(
          new Area(turn.createTransformedShape(new Rectangle2D.Double(-0.08, -0.72, 0.16, 0.5))));
    }
    area.add(new Area(new Ellipse2D.Double(-0.1, -0.1, 0.2, 0.2)));
    return area;
  }
}
