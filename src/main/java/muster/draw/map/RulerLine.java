package muster.draw.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.ruler.RulerWords;
import muster.draw.text.Language;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfZone;
import muster.geo.ZoneRulers.Way;
import muster.model.Zone;

/**
 * A ruler laid on the map: across a zone, or from it to the line of contact.
 *
 * @param from in pixels
 * @param to in pixels, on the line that is measured to
 * @param text how long it is
 * @param depth whether it shows a zone's depth
 * @param isShort whether it is shorter than the stand-off asked for
 */
record RulerLine(Zone zone, Point2D from, Point2D to, String text, boolean depth, boolean isShort) {

  /** Shorter ones would be all ends, in pixels. */
  private static final double SHORTEST = 16;

  private static final int SAMPLES = 24;

  /** The rulers of the zones that are shown; none without their layer. */
  static List<RulerLine> of(MapRequest request, Language language) {
    List<RulerLine> lines = new ArrayList<>();
    if (request.layers().has(Layer.RULERS)) {
      for (MapFeature<Zone> zone : request.zonesShown()) {
        request
            .scene()
            .rulers()
            .zone(zone.value().id())
            .ifPresent(ruler -> add(request, zone.value(), ruler, language, lines));
      }
    }
    return lines;
  }

  private static void add(
      MapRequest request, Zone zone, OfZone ruler, Language language, List<RulerLine> lines) {
    Front front = ruler.front();
    Depth depth = front == null ? null : front.depth();
    Way across = depth == null ? null : depth.across();
    if (across != null) {
      addLong(
          line(request, zone, across, RulerWords.deep(across.km(), language), true, false), lines);
    }
    Way contact = ruler.contact();
    if (ruler.deployment() && contact != null) {
      boolean isShort = ruler.shortKm() > 0;
      addLong(
          line(request, zone, contact, RulerWords.toLine(contact.km(), language), false, isShort),
          lines);
    }
  }

  private static void addLong(RulerLine line, List<RulerLine> lines) {
    if (line.from.distance(line.to) >= SHORTEST) {
      lines.add(line);
    }
  }

  private static RulerLine line(
      MapRequest request, Zone zone, Way way, String text, boolean depth, boolean isShort) {
    MapScene scene = request.scene();
    return new RulerLine(
        zone,
        request.viewport().pixel(scene.projection().project(way.from().x, way.from().y)),
        request.viewport().pixel(scene.projection().project(way.to().x, way.to().y)),
        text,
        depth,
        isShort);
  }

  /** Points along the middle of what can be seen of it; none where hardly any can. */
  List<Point2D> middle(Rectangle2D frame) {
    List<Point2D> seen = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      double share = (double) i / SAMPLES;
      Point2D point =
          new Point2D.Double(
              from.getX() + share * (to.getX() - from.getX()),
              from.getY() + share * (to.getY() - from.getY()));
      if (frame.contains(point)) {
        seen.add(point);
      }
    }
    int end = seen.size() / 8;
    return seen.subList(end, seen.size() - end);
  }
}
