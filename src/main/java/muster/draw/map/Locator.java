package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import muster.draw.Style;
import muster.geo.BaseMap;
import muster.geo.MapFeature;
import org.locationtech.jts.geom.Envelope;

/** A small map of Ukraine with a box around what the picture shows of it. */
final class Locator {

  static final double WIDTH = 168;
  static final double HEIGHT = 122;

  private static final double PADDING = 10;

  /** A box smaller than this, in pixels, would be taken for a dot. */
  private static final double LEAST = 9;

  /** Where so much of Ukraine is seen, nobody asks where it is. */
  private static final double NEARLY_ALL = 0.85;

  /** The share of a picture that it may take. */
  private static final double MOST = 0.07;

  private final Shape ukraine;
  private final Rectangle2D seen;

  private Locator(Shape ukraine, Rectangle2D seen) {
    this.ukraine = ukraine;
    this.seen = seen;
  }

  /** The locator of a picture, unless it shows all of Ukraine or has no room for one. */
  static Optional<Locator> of(MapRequest request) {
    MapViewport viewport = request.viewport();
    Envelope country = request.scene().base().ukraine();
    Envelope view = viewport.envelope(0);
    double share = country.intersection(view).getArea() / country.getArea();
    boolean large = WIDTH * HEIGHT > MOST * viewport.width() * viewport.height();
    if (share >= NEARLY_ALL || large) {
      return Optional.empty();
    }
    MapViewport small = small(country);
    Rectangle2D box =
        new Rectangle2D.Double(
            small.pixelX(view.getMinX()),
            small.pixelY(view.getMaxY()),
            view.getWidth() / small.metresPerPixel(),
            view.getHeight() / small.metresPerPixel());
    return request.scene().base().countries().features().stream()
        .filter(feature -> feature.value().iso().equals(BaseMap.UKRAINE))
        .findFirst()
        .map(feature -> new Locator(outline(feature, small), readable(box)));
  }

  /** Wider than a large map can be. */
  private static MapViewport small(Envelope country) {
    double scale =
        Math.max(
            country.getWidth() / (WIDTH - 2 * PADDING),
            country.getHeight() / (HEIGHT - 2 * PADDING));
    return new MapViewport(country.centre().x, country.centre().y, scale, WIDTH, HEIGHT);
  }

  private static Shape outline(MapFeature<?> country, MapViewport small) {
    return new Shapes(small).path(country.shape(small.metresPerPixel()));
  }

  /** The box, grown where it is tiny, and kept where the small map is. */
  private static Rectangle2D readable(Rectangle2D box) {
    double width = Math.max(LEAST, box.getWidth());
    double height = Math.max(LEAST, box.getHeight());
    Rectangle2D grown =
        new Rectangle2D.Double(
            box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    Rectangle2D room = new Rectangle2D.Double(4, 4, WIDTH - 8, HEIGHT - 8);
    Rectangle2D inside = grown.createIntersection(room);
    if (inside.getWidth() >= LEAST && inside.getHeight() >= LEAST) {
      return inside;
    }
    // What is seen lies beyond the small map: its box stays at the edge that it is behind.
    double x = Math.clamp(grown.getX(), room.getX(), room.getMaxX() - LEAST);
    double y = Math.clamp(grown.getY(), room.getY(), room.getMaxY() - LEAST);
    return new Rectangle2D.Double(x, y, LEAST, LEAST);
  }

  /** What the box is around, in pixels of the small map. */
  Rectangle2D seen() {
    return seen;
  }

  void paint(Graphics2D g, double x, double y, Style style) {
    Panel.paint(g, new Rectangle2D.Double(x, y, WIDTH, HEIGHT), style.slide());
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.setColor(style.map().ground().ukraine());
    g.fill(ukraine);
    g.setColor(style.map().lines().ukraine());
    g.setStroke(Strokes.round(1.2));
    g.draw(ukraine);
    g.setColor(Strokes.faded(style.map().marks().contact(), 0.18));
    g.fill(seen);
    g.setColor(style.map().marks().contact());
    g.setStroke(Strokes.butt(2));
    g.draw(seen);
    g.setTransform(before);
  }
}
