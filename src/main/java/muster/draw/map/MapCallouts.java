package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.Style;
import muster.draw.map.CalloutPoints.Pointed;
import muster.draw.text.Face;
import muster.draw.text.TextBlock;
import org.jspecify.annotations.Nullable;

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

  /** What it costs to stand where contingents need the room: more than any reach. */
  private static final double TROOPS = 8;

  /** What it costs to take the room of a large town's name. */
  private static final double TOWN = 0.9;

  /** What it costs to run a line through it. */
  private static final double UNDER = 0.6;

  /** How far from a town a line leaves room for its name. */
  private static final double NAME = 16;

  /** How far the tip of a line stands inside an area. */
  private static final double INSIDE = 16;

  /** An arrow's head, from tip to base. */
  private static final double HEAD = 15;

  /** Half of its width. */
  private static final double HALF = 6;

  private final Style style;
  private final List<Placed> placed = new ArrayList<>();
  private final @Nullable Note note;

  /**
   * A remark with its place.
   *
   * @param arrow whether its line ends in an arrow's head: at something large, or outside
   */
  public record Placed(TextBlock text, Rectangle2D box, Point2D anchor, boolean arrow) {}

  /**
   * Lays out remarks.
   *
   * @param pointed where they point to
   * @param taken what they must not cover
   */
  public MapCallouts(
      MapRequest request, List<Pointed> pointed, Style style, List<Rectangle2D> taken) {
    this.style = style;
    MapViewport viewport = request.viewport();
    List<Point2D> anchors = inside(pointed, viewport);
    MapCover cover = new MapCover(request);
    List<Symbol> towns =
        new Symbols(request, style.map(), new KeptGroups().of(request))
            .lay().stream().filter(NameLayout::isMajor).toList();
    List<Rectangle2D> occupied = new ArrayList<>(taken);
    for (int i = 0; i < pointed.size(); i++) {
      Placed callout = place(pointed.get(i), anchors, i, viewport, cover, towns, occupied);
      // The first is always there: a picture that small has room for nothing else.
      if (placed.isEmpty() || occupied.stream().noneMatch(callout.box()::intersects)) {
        placed.add(callout);
        occupied.add(grown(callout.box(), 8));
      }
    }
    int left = pointed.size() - placed.size();
    this.note = left == 0 ? null : note(left, viewport, occupied);
  }

  /**
   * How many remarks had no room.
   *
   * @param box in pixels
   */
  private record Note(TextBlock text, Rectangle2D box) {}

  private Note note(int left, MapViewport viewport, List<Rectangle2D> occupied) {
    TextBlock text =
        TextBlock.line(
            style.map().language().counted("map.remarks.more", left, left),
            Face.ITALIC,
            style.slide().words().soft(),
            16,
            viewport.width() - 2 * EDGE - 2 * PAD);
    double w = text.textWidth() + 2 * PAD;
    double h = text.height() + PAD;
    Rectangle2D last = new Rectangle2D.Double(EDGE, EDGE, w, h);
    for (double y = viewport.height() - EDGE - h; y >= EDGE; y -= h / 2) {
      for (double x = viewport.width() - EDGE - w; x >= EDGE; x -= 20) {
        last = new Rectangle2D.Double(x, y, w, h);
        if (occupied.stream().noneMatch(last::intersects)) {
          return new Note(text, last);
        }
      }
    }
    return new Note(text, last);
  }

  /** Where remarks point to in the picture. */
  public static List<Point2D> inside(List<Pointed> pointed, MapViewport viewport) {
    return pointed.stream().map(p -> inside(p.point(), viewport)).toList();
  }

  private static Point2D inside(Point2D point, MapViewport viewport) {
    return new Point2D.Double(
        Math.clamp(point.getX(), EDGE, Math.max(EDGE, viewport.width() - EDGE)),
        Math.clamp(point.getY(), EDGE, Math.max(EDGE, viewport.height() - EDGE)));
  }

  private Placed place(
      Pointed callout,
      List<Point2D> anchors,
      int index,
      MapViewport viewport,
      MapCover cover,
      List<Symbol> towns,
      List<Rectangle2D> occupied) {
    Point2D anchor = anchors.get(index);
    TextBlock text =
        TextBlock.fit(
            callout.callout().text(),
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
        double cost =
            cost(box, reach, anchors, cover, towns, occupied)
                + crossed(box, anchor, towns, occupied);
        if (cost < least) {
          least = cost;
          best = box;
        }
      }
    }
    Rectangle2D box = best == null ? new Rectangle2D.Double(EDGE, EDGE, w, h) : best;
    return new Placed(
        text,
        box,
        tip(box, anchor, callout.area()),
        callout.wide() || !viewport.frame().contains(callout.point()));
  }

  /** Just inside the area, whose middle stays free for what is there. */
  private static Point2D tip(Rectangle2D box, Point2D middle, @Nullable Shape area) {
    Point2D from = nearest(box, middle);
    double length = from.distance(middle);
    if (area == null || length == 0) {
      return middle;
    }
    double along = 0;
    while (along < length && !area.contains(between(from, middle, along / length))) {
      along += 2;
    }
    return between(from, middle, Math.min(1, (along + INSIDE) / length));
  }

  private static Point2D between(Point2D from, Point2D to, double share) {
    return new Point2D.Double(
        from.getX() + share * (to.getX() - from.getX()),
        from.getY() + share * (to.getY() - from.getY()));
  }

  private static double cost(
      Rectangle2D box,
      double reach,
      List<Point2D> anchors,
      MapCover cover,
      List<Symbol> towns,
      List<Rectangle2D> occupied) {
    MapCover.Hidden hidden = cover.of(box);
    double cost = reach / 100 + 1.6 * hidden.ukraine() + TROOPS * hidden.troops();
    for (Rectangle2D other : occupied) {
      if (other.intersects(box)) {
        cost += 100;
      }
    }
    Rectangle2D wide = grown(box, 12);
    cost += TOWN * towns.stream().filter(town -> wide.contains(town.x(), town.y())).count();
    for (Point2D anchor : anchors) {
      if (wide.contains(anchor)) {
        cost += 50;
      }
    }
    return cost;
  }

  /** What a line to the point runs through or into: plates, other remarks' lines, and names. */
  private double crossed(
      Rectangle2D box, Point2D anchor, List<Symbol> towns, List<Rectangle2D> occupied) {
    Line2D line = new Line2D.Double(nearest(box, anchor), anchor);
    double cost = 30.0 * occupied.stream().filter(other -> other.intersectsLine(line)).count();
    cost += UNDER * towns.stream().filter(town -> isUnder(line, town, anchor)).count();
    for (Placed other : placed) {
      Line2D its = new Line2D.Double(nearest(other.box(), other.anchor()), other.anchor());
      cost += its.intersectsLine(line) ? 20 : 0;
      cost += box.intersectsLine(its) ? 40 : 0;
    }
    return cost;
  }

  /** Whether a line takes a town's room for its name; the town that it points to has its own. */
  private static boolean isUnder(Line2D line, Symbol town, Point2D anchor) {
    return anchor.distance(town.x(), town.y()) > NAME && line.ptSegDist(town.x(), town.y()) < NAME;
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
        Point2D at = between(from, callout.anchor(), length == 0 ? 0 : along / length);
        boxes.add(new Rectangle2D.Double(at.getX() - 4, at.getY() - 4, 8, 8));
      }
    }
    if (note != null) {
      boxes.add(note.box());
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
      if (callout.arrow()) {
        head(g, from, callout.anchor());
      } else {
        disc(g, callout.anchor(), 6.5, false);
        disc(g, callout.anchor(), 4.5, true);
      }
      Panel.paint(g, callout.box(), style.slide());
      g.setColor(style.slide().paper().accent());
      g.fill(
          new Rectangle2D.Double(
              callout.box().getX(), callout.box().getY() + 3, 4, callout.box().getHeight() - 6));
      callout.text().paint(g, callout.box().getX() + PAD + 4, callout.box().getY() + PAD - 2);
    }
    if (note != null) {
      Panel.paint(g, note.box(), style.slide());
      note.text().paint(g, note.box().getX() + PAD, note.box().getY() + PAD / 2);
    }
  }

  /** An arrow's head, whose tip is the point. */
  private void head(Graphics2D g, Point2D from, Point2D tip) {
    double length = Math.max(1, from.distance(tip));
    double dx = (tip.getX() - from.getX()) / length;
    double dy = (tip.getY() - from.getY()) / length;
    Path2D head = new Path2D.Double();
    head.moveTo(tip.getX(), tip.getY());
    head.lineTo(tip.getX() - HEAD * dx - HALF * dy, tip.getY() - HEAD * dy + HALF * dx);
    head.lineTo(tip.getX() - HEAD * dx + HALF * dy, tip.getY() - HEAD * dy - HALF * dx);
    head.closePath();
    g.setColor(style.map().marks().casing());
    g.setStroke(Strokes.round(4));
    g.draw(head);
    g.setColor(style.slide().words().title());
    g.fill(head);
  }

  private void disc(Graphics2D g, Point2D at, double radius, boolean inner) {
    g.setColor(inner ? style.slide().words().title() : style.map().marks().casing());
    g.fill(new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
  }
}
