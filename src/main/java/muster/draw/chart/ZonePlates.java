package muster.draw.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.SlideStyle;
import muster.draw.map.MapViewport;
import muster.draw.text.Face;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.locationtech.jts.geom.Coordinate;

/**
 * The likely troops in each zone of a small map, marked where the world compared with has others.
 */
final class ZonePlates {

  /** Letters as a share of the map's height, and their limits. */
  private static final double LETTERS = 0.075;

  private static final double SMALLEST = 10;
  private static final double LARGEST = 19;

  private final MapStyle style;
  private final SlideStyle look;

  ZonePlates(MapStyle style, SlideStyle look) {
    this.style = style;
    this.look = look;
  }

  private record Plate(TextBlock text, Rectangle2D box, int sign, Color edge) {}

  /** Paints them in the viewport's pixels. */
  void paint(Graphics2D g, WorldMap map, MapViewport viewport) {
    double size = Math.clamp(viewport.height() * LETTERS, SMALLEST, LARGEST);
    List<Plate> plates = new ArrayList<>();
    for (MapFeature<Zone> zone : map.scene().zones().features()) {
      Coordinate anchor = zone.anchor();
      ZoneForce force =
          map.forces().stream()
              .filter(of -> of.zone().equals(zone.value().id()))
              .findFirst()
              .orElse(null);
      if (force != null && anchor != null && (force.likely() > 0 || map.more(force) != 0)) {
        Point2D at = viewport.pixel(anchor);
        if (viewport.frame().contains(at)) {
          plates.add(plate(zone.value(), force, map.more(force), at, size, plates));
        }
      }
    }
    plates.forEach(plate -> paint(g, plate, size));
  }

  private Plate plate(
      Zone zone, ZoneForce force, long more, Point2D at, double size, List<Plate> others) {
    TextBlock text =
        TextBlock.line(
            Numbers.whole(force.likely(), style.language()),
            Face.BOLD,
            look.words().text(),
            size,
            Double.MAX_VALUE);
    int sign = Long.signum(more);
    double width = text.textWidth() + size * (sign == 0 ? 0.8 : 1.75);
    double height = size * 1.4;
    Rectangle2D box =
        new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height);
    for (Plate other : others) {
      if (other.box.intersects(box)) {
        box = new Rectangle2D.Double(box.getX(), other.box.getMaxY() + size * 0.2, width, height);
      }
    }
    return new Plate(text, box, sign, style.zone(zone.kind()).ink());
  }

  private void paint(Graphics2D g, Plate plate, double size) {
    Rectangle2D box = plate.box;
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), size * 0.5, size * 0.5);
    g.setColor(look.paper().ground());
    g.fill(shape);
    g.setColor(plate.edge);
    g.setStroke(new BasicStroke((float) (size * (plate.sign == 0 ? 0.08 : 0.16))));
    g.draw(shape);
    double left = box.getX() + size * 0.4;
    if (plate.sign != 0) {
      double r = size * 0.36;
      g.setColor(look.signs().likely());
      g.fill(CompareActors.triangle(left + r, box.getCenterY(), r, plate.sign));
      left += size * 0.95;
    }
    plate.text.paint(g, left, box.getCenterY() - plate.text.height() / 2);
  }
}
