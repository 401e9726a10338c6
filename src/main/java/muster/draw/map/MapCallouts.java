package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.Style;
import muster.draw.text.Face;
import muster.draw.text.TextBlock;
import muster.model.Slide;
import org.locationtech.jts.geom.Coordinate;

/**
 * Remarks on plates, each with a line to its point on the map. First laid out, so that names keep
 * clear of them, then painted over the map. A point outside the picture is pointed to at its edge.
 */
public final class MapCallouts {

  private static final double SIZE = 18;
  private static final double WIDTH = 240;
  private static final double PAD = 9;
  private static final double EDGE = 12;
  private static final double[] REACHES = {46, 80, 120, 170, 230};
  private static final int DIRECTIONS = 16;

  private final Style style;
  private final List<Placed> placed = new ArrayList<>();

  /** A remark with its place. */
  public record Placed(TextBlock text, Rectangle2D box, Point2D anchor) {}

  /**
   * Lays out the remarks that have a point.
   *
   * @param taken what they must not cover
   */
  public MapCallouts(
      MapRequest request, List<Slide.Callout> callouts, Style style, List<Rectangle2D> taken) {
    this.style = style;
    MapViewport viewport = request.viewport();
    List<Point2D> anchors = new ArrayList<>();
    List<Slide.Callout> pointed = new ArrayList<>();
    for (Slide.Callout callout : callouts) {
      Coordinate at = callout.at();
      if (at != null) {
        anchors.add(inside(viewport.pixel(request.scene().projection().project(at)), viewport));
        pointed.add(callout);
      }
    }
    UkraineCover ukraine = new UkraineCover(request);
    List<Symbol> towns =
        new Symbols(request, style.map(), new KeptGroups().of(request))
            .lay().stream().filter(NameLayout::isMajor).toList();
    List<Rectangle2D> occupied = new ArrayList<>(taken);
    for (int i = 0; i < pointed.size(); i++) {
      Placed callout = place(pointed.get(i), anchors, i, viewport, ukraine, towns, occupied);
      placed.add(callout);
      occupied.add(grown(callout.box(), 8));
    }
  }

  private static Point2D inside(Point2D point, MapViewport viewport) {
    return new Point2D.Double(
        Math.clamp(point.getX(), EDGE, Math.max(EDGE, viewport.width() - EDGE)),
        Math.clamp(point.getY(), EDGE, Math.max(EDGE, viewport.height() - EDGE)));
  }

  private Placed place(
      Slide.Callout callout,
      List<Point2D> anchors,
      int index,
      MapViewport viewport,
      UkraineCover ukraine,
      List<Symbol> towns,
      List<Rectangle2D> occupied) {
    Point2D anchor = anchors.get(index);
    TextBlock text =
        TextBlock.fit(
            callout.text(),
            Face.MEDIUM,
            style.slide().words().title(),
            SIZE,
            16,
            Math.min(WIDTH, viewport.width() * 0.4),
            SIZE * 1.3 * 4);
    double w = text.textWidth() + 2 * PAD + 4;
    double h = text.height() + 2 * PAD - 4;
    Rectangle2D best = null;
    double least = Double.MAX_VALUE;
    for (double reach : REACHES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        double x = anchor.getX() + reach * Math.cos(angle) + (Math.cos(angle) - 1) * w / 2;
        double y = anchor.getY() + reach * Math.sin(angle) + (Math.sin(angle) - 1) * h / 2;
        Rectangle2D box =
            new Rectangle2D.Double(
                Math.clamp(x, EDGE, Math.max(EDGE, viewport.width() - EDGE - w)),
                Math.clamp(y, EDGE, Math.max(EDGE, viewport.height() - EDGE - h)),
                w,
                h);
        double cost = cost(box, reach, anchors, ukraine, towns, occupied);
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    return new Placed(text, best == null ? new Rectangle2D.Double(EDGE, EDGE, w, h) : best, anchor);
  }

  private static double cost(
      Rectangle2D box,
      double reach,
      List<Point2D> anchors,
      UkraineCover ukraine,
      List<Symbol> towns,
      List<Rectangle2D> occupied) {
    double cost = reach / 100 + 1.6 * ukraine.share(box);
    for (Rectangle2D other : occupied) {
      if (other.intersects(box)) {
        cost += 100;
      }
    }
    Rectangle2D wide = grown(box, 12);
    cost += 0.9 * towns.stream().filter(town -> wide.contains(town.x(), town.y())).count();
    for (Point2D anchor : anchors) {
      if (wide.contains(anchor)) {
        cost += 50;
      }
    }
    return cost;
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  /** What they cover, their lines included, in pixels. */
  public List<Rectangle2D> boxes() {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Placed callout : placed) {
      boxes.add(callout.box());
      Point2D from = nearest(callout.box(), callout.anchor());
      double length = from.distance(callout.anchor());
      for (double along = 0; along <= length; along += 10) {
        double share = length == 0 ? 0 : along / length;
        double x = from.getX() + share * (callout.anchor().getX() - from.getX());
        double y = from.getY() + share * (callout.anchor().getY() - from.getY());
        boxes.add(new Rectangle2D.Double(x - 4, y - 4, 8, 8));
      }
    }
    return boxes;
  }

  public List<Placed> placed() {
    return List.copyOf(placed);
  }

  private static Point2D nearest(Rectangle2D box, Point2D point) {
    return new Point2D.Double(
        Math.clamp(point.getX(), box.getMinX(), box.getMaxX()),
        Math.clamp(point.getY(), box.getMinY(), box.getMaxY()));
  }

  /** Paints over the map, at the same origin. */
  public void paint(Graphics2D g) {
    for (Placed callout : placed) {
      Point2D from = nearest(callout.box(), callout.anchor());
      Line2D line = new Line2D.Double(from, callout.anchor());
      g.setColor(style.map().marks().casing());
      g.setStroke(Strokes.round(5));
      g.draw(line);
      g.setColor(style.slide().words().title());
      g.setStroke(Strokes.round(1.8));
      g.draw(line);
      disc(g, callout.anchor(), 6.5, false);
      disc(g, callout.anchor(), 4.5, true);
      Panel.paint(g, callout.box(), style.slide());
      g.setColor(style.slide().paper().accent());
      g.fill(
          new Rectangle2D.Double(
              callout.box().getX(), callout.box().getY() + 3, 4, callout.box().getHeight() - 6));
      callout.text().paint(g, callout.box().getX() + PAD + 4, callout.box().getY() + PAD - 2);
    }
  }

  private void disc(Graphics2D g, Point2D at, double radius, boolean inner) {
    g.setColor(inner ? style.slide().words().title() : style.map().marks().casing());
    g.fill(new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
  }
}
