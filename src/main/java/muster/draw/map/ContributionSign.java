package muster.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import muster.assess.Contribution;
import muster.draw.MapStyle;
import muster.draw.SiteStyle.Sign;
import muster.draw.ZoneStyle;

/**
 * The sign of what a commitment brings, told apart by its shape: a shield for presence, wings for
 * the air, an anchor for the sea, an academic cap for help to Ukraine's forces, a cog for industry.
 */
final class ContributionSign {

  private static final int COGS = 8;
  private static final Map<Contribution, Shape> SHAPES = shapes();

  private ContributionSign() {}

  private static Map<Contribution, Shape> shapes() {
    AffineTransform larger = AffineTransform.getScaleInstance(1.45, 1.45);
    Map<Contribution, Shape> shapes = new EnumMap<>(Contribution.class);
    shapes.put(Contribution.PRESENCE, shield());
    shapes.put(Contribution.AIR, larger.createTransformedShape(BadgeShapes.sign(Sign.PLANE)));
    shapes.put(Contribution.SEA, larger.createTransformedShape(BadgeShapes.sign(Sign.ANCHOR)));
    shapes.put(Contribution.FORCES, cap());
    shapes.put(Contribution.INDUSTRY, cog());
    return shapes;
  }

  /** The sign around a point. */
  static Shape shape(Contribution contribution, double x, double y, double radius) {
    Shape shape = SHAPES.getOrDefault(contribution, shield());
    return new AffineTransform(radius, 0, 0, radius, x, y).createTransformedShape(shape);
  }

  static void paint(
      Graphics2D g, Contribution contribution, double x, double y, double radius, Color color) {
    g.setColor(color);
    g.fill(shape(contribution, x, y, radius));
  }

  /** What comes from outside looks like the zones that it serves. */
  static ZoneStyle look(MapStyle style, Contribution contribution) {
    return style.zone(
        switch (contribution) {
          case PRESENCE -> "deployment";
          case AIR, SEA -> "maritime";
          case FORCES -> "support";
          case INDUSTRY -> "flank";
        });
  }

  private static Shape shield() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -1);
    path.curveTo(0.3, -0.8, 0.6, -0.72, 0.88, -0.72);
    path.curveTo(0.95, 0.2, 0.6, 0.75, 0, 1.05);
    path.curveTo(-0.6, 0.75, -0.95, 0.2, -0.88, -0.72);
    path.curveTo(-0.6, -0.72, -0.3, -0.8, 0, -1);
    path.closePath();
    return path;
  }

  private static Shape cap() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -0.8);
    path.lineTo(1.2, -0.25);
    path.lineTo(0, 0.3);
    path.lineTo(-1.2, -0.25);
    path.closePath();
    path.moveTo(-0.65, 0.2);
    path.lineTo(0, 0.5);
    path.lineTo(0.65, 0.2);
    path.lineTo(0.65, 0.65);
    path.curveTo(0.3, 0.95, -0.3, 0.95, -0.65, 0.65);
    path.closePath();
    return path;
  }

  private static Shape cog() {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < 4 * COGS; i++) {
      double radius = i % 4 < 2 ? 1.05 : 0.75;
      double angle = 2 * Math.PI * (i + 0.5) / (4 * COGS);
      double x = radius * Math.cos(angle);
      double y = radius * Math.sin(angle);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    path.append(new Ellipse2D.Double(-0.32, -0.32, 0.64, 0.64), false);
    return path;
  }
}
