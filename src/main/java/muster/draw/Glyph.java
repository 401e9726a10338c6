package muster.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import muster.assess.Assessment.Verdict;
import muster.model.Stance;

/** Small signs that say the same as the word beside them, in shapes that differ without colour. */
public enum Glyph {
  CHECK,
  CROSS,
  HOURGLASS,
  HALF,
  FULL,
  RING,
  STAR,
  DASH,
  ARROW;

  public static Glyph of(Verdict verdict) {
    return switch (verdict) {
      case MET -> CHECK;
      case LIKELY -> FULL;
      case STRETCH -> HALF;
      case SHORT -> CROSS;
    };
  }

  public static Glyph of(Stance stance) {
    return switch (stance) {
      case LEADS -> STAR;
      case WILLING -> FULL;
      case CONDITIONAL -> HALF;
      case NON_TROOP_SUPPORT -> ARROW;
      case UNDECIDED, UNSTATED -> RING;
      case WITHHOLDING, OPPOSED, ADVERSARY -> CROSS;
      case BENEFICIARY -> DASH;
    };
  }

  /** Paints the sign around a point. */
  public void paint(Graphics2D g, double x, double y, double radius, Color color) {
    AffineTransform at = new AffineTransform(radius, 0, 0, radius, x, y);
    g.setColor(color);
    g.setStroke(
        new BasicStroke((float) (radius * 0.34), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    switch (this) {
      case CHECK -> g.draw(placed(at, open(-0.8, 0.05, -0.25, 0.65, 0.85, -0.7)));
      case CROSS -> {
        g.draw(placed(at, open(-0.65, -0.65, 0.65, 0.65)));
        g.draw(placed(at, open(-0.65, 0.65, 0.65, -0.65)));
      }
      case HOURGLASS -> {
        g.setStroke(new BasicStroke((float) (radius * 0.22)));
        g.draw(placed(at, open(-0.75, -0.95, 0.75, -0.95)));
        g.draw(placed(at, open(-0.75, 0.95, 0.75, 0.95)));
        g.fill(placed(at, closed(-0.6, -0.9, 0.6, -0.9, 0, 0.05)));
        g.draw(placed(at, closed(-0.55, 0.9, 0.55, 0.9, 0, -0.05)));
      }
      case HALF -> {
        ring(g, at, radius);
        Path2D left = new Path2D.Double(new Ellipse2D.Double(-0.8, -0.8, 1.6, 1.6));
        Area half = new Area(left);
        half.intersect(new Area(new Rectangle2D.Double(-1, -1, 1, 2)));
        g.fill(placed(at, half));
      }
      case FULL -> g.fill(placed(at, new Ellipse2D.Double(-0.88, -0.88, 1.76, 1.76)));
      case RING -> ring(g, at, radius);
      case STAR -> g.fill(placed(at, star()));
      case DASH -> g.draw(placed(at, open(-0.7, 0, 0.7, 0)));
      case ARROW -> {
        g.draw(placed(at, open(-0.8, 0, 0.75, 0)));
        g.draw(placed(at, open(0.2, -0.6, 0.8, 0, 0.2, 0.6)));
      }
    }
  }

  private static void ring(Graphics2D g, AffineTransform at, double radius) {
    g.setStroke(new BasicStroke((float) (radius * 0.24)));
    g.draw(placed(at, new Ellipse2D.Double(-0.78, -0.78, 1.56, 1.56)));
  }

  private static Shape placed(AffineTransform at, Shape shape) {
    return at.createTransformedShape(shape);
  }

  private static Path2D open(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    return path;
  }

  private static Path2D closed(double... xy) {
    Path2D path = open(xy);
    path.closePath();
    return path;
  }

  private static Path2D star() {
    double[] xy = new double[20];
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 1.1 : 0.45;
      xy[2 * i] = radius * Math.sin(i * Math.PI / 5);
      xy[2 * i + 1] = -radius * Math.cos(i * Math.PI / 5);
    }
    return closed(xy);
  }
}
