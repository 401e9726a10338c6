package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * Frames of installations around the origin, for a symbol of radius 1: a rectangle for a friend's,
 * a square for a neutral one, a quatrefoil for an unknown one (APP-6, land), each with the bar on
 * its top that says installation.
 */
final class FrameShapes {
  /** How far a frame reaches from its middle. */
  static final double REACH = 1.4;

  private static final double BAR = 0.34;

  private FrameShapes() {}

  static Shape frame(Affiliation affiliation) {
    return switch (affiliation) {
      case FRIEND -> new Rectangle2D.Double(-1.35, -0.9, 2.7, 1.8);
      case NEUTRAL -> new Rectangle2D.Double(-1, -1, 2, 2);
      case UNKNOWN -> quatrefoil();
    };
  }

  static Shape bar(Affiliation affiliation) {
    double top =
        switch (affiliation) {
          case FRIEND -> -0.9;
          case NEUTRAL -> -1;
          case UNKNOWN -> -1.2;
        };
    return new Rectangle2D.Double(-0.55, top - BAR, 1.1, BAR);
  }

  private static Area quatrefoil() {
    Area area = new Area(new Rectangle2D.Double(-0.62, -0.62, 1.24, 1.24));
    for (int[] lobe : new int[][] {{0, -1}, {1, 0}, {0, 1}, {-1, 0}}) {
      double r = 0.62;
      area.add(
          new Area(new Ellipse2D.Double(0.58 * lobe[0] - r, 0.58 * lobe[1] - r, 2 * r, 2 * r)));
    }
    return area;
  }
}
