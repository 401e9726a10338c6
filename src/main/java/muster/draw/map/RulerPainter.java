package muster.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.draw.MapStyle;
import muster.draw.text.Face;
import muster.geo.ZoneRulers.OfSite;

/** Paints the rulers: lines with their ends, and a mark at sites nearer than the stand-off. */
final class RulerPainter {

  /**
   * Before the zones' names: a line without its length says nothing, and few places are near it.
   */
  private static final double RANK = 34.5;

  private static final double TICK = 6;
  private static final double ARROW = 7;

  private final MapRequest request;
  private final MapStyle style;
  private final List<RulerLine> lines;

  RulerPainter(MapRequest request, MapStyle style) {
    this.request = request;
    this.style = style;
    this.lines = RulerLine.of(request, style.language());
  }

  /** The lengths that want to be written beside the lines. */
  List<LabelWish> wishes(LabelShapes typeset) {
    return lines.stream().map(line -> wish(line, typeset)).toList();
  }

  private LabelWish wish(RulerLine line, LabelShapes typeset) {
    LabelShape text =
        typeset.of(
            line.text(),
            LabelLook.plain(Face.BOLD, 15, ink(style, line.isShort()), style.names().halo()));
    return new LabelWish(
        line.text(),
        text,
        RANK,
        Spots.beside(line.from(), line.to(), line.middle(request.viewport().frame()), text),
        new MapThing(MapThing.Kind.ZONE, line.zone().id(), line.zone().name()));
  }

  void lines(Graphics2D g) {
    lines.forEach(
        line -> line(g, line.from(), line.to(), line.depth(), ink(style, line.isShort()), style));
  }

  private static Color ink(MapStyle style, boolean isShort) {
    return isShort ? style.marks().contact() : style.marks().hover();
  }

  /** The sign of a legend, as wide as its box. */
  static void line(Graphics2D g, Rectangle2D box, boolean depth, MapStyle style) {
    Point2D from = new Point2D.Double(box.getMinX() + 4, box.getCenterY());
    Point2D to = new Point2D.Double(box.getMaxX() - 4, box.getCenterY());
    line(g, from, to, depth, ink(style, false), style);
  }

  /** A depth has an arrow at either end, a distance a foot at the line and a ring at the zone. */
  private static void line(
      Graphics2D g, Point2D from, Point2D to, boolean depth, Color ink, MapStyle style) {
    Path2D marks = new Path2D.Double();
    if (depth) {
      arrow(marks, to, from);
      arrow(marks, from, to);
      tick(marks, to, from);
    } else {
      marks.append(new Ellipse2D.Double(from.getX() - 3, from.getY() - 3, 6, 6), false);
    }
    tick(marks, from, to);
    Line2D shaft = new Line2D.Double(from, to);
    g.setColor(Strokes.faded(style.marks().casing(), 0.85));
    g.setStroke(Strokes.round(4.4));
    g.draw(shaft);
    g.draw(marks);
    g.setColor(ink);
    g.setStroke(depth ? Strokes.butt(1.6) : Strokes.butt(1.6, 7, 4));
    g.draw(shaft);
    g.setStroke(Strokes.round(1.6));
    g.draw(marks);
  }

  /** Across the far end of a line. */
  private static void tick(Path2D marks, Point2D from, Point2D to) {
    double length = Math.max(1, from.distance(to));
    double x = TICK * (to.getY() - from.getY()) / length;
    double y = TICK * (from.getX() - to.getX()) / length;
    marks.moveTo(to.getX() - x, to.getY() - y);
    marks.lineTo(to.getX() + x, to.getY() + y);
  }

  private static void arrow(Path2D marks, Point2D from, Point2D to) {
    double length = Math.max(1, from.distance(to));
    double x = ARROW * (to.getX() - from.getX()) / length;
    double y = ARROW * (to.getY() - from.getY()) / length;
    marks.moveTo(to.getX() - x - y / 2, to.getY() - y + x / 2);
    marks.lineTo(to.getX(), to.getY());
    marks.lineTo(to.getX() - x + y / 2, to.getY() - y - x / 2);
  }

  /** Marks the sites among the symbols that are nearer than the stand-off. */
  void sites(Graphics2D g, List<Symbol> symbols) {
    if (!request.layers().has(Layer.RULERS)) {
      return;
    }
    Set<String> near = new HashSet<>();
    for (OfSite site : request.scene().rulers().sites()) {
      if (site.shortKm() > 0) {
        near.add(site.id());
      }
    }
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.thing().kind() == MapThing.Kind.SITE && near.contains(symbol.thing().id())) {
        double aside = symbol.radius() * 0.8;
        nearMark(g, symbol.x() + aside, symbol.y() - aside, symbol.radius() * 0.5, style);
      }
    }
  }

  /** A ring with a bar: too little. */
  static void nearMark(Graphics2D g, double x, double y, double size, MapStyle style) {
    double radius = Math.max(2.4, size);
    Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setColor(style.marks().casing());
    g.fill(ring);
    g.setColor(style.marks().contact());
    g.setStroke(Strokes.round(Math.min(1.4, radius / 3)));
    g.draw(ring);
    g.setStroke(Strokes.butt(radius / 2));
    g.draw(new Line2D.Double(x - radius * 0.6, y, x + radius * 0.6, y));
  }
}
