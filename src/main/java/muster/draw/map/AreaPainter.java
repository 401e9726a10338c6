package muster.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.MapStyle;
import muster.draw.ZoneStyle;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.OccupiedArea;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.locationtech.jts.geom.Geometry;

/** Paints what lies over the ground: the occupied area and the zones. */
final class AreaPainter {

  private final MapRequest request;
  private final MapStyle style;
  private final Shapes shapes;
  private final PatternPainter patterns;
  private final List<PaintedZone> zones = new ArrayList<>();

  AreaPainter(MapRequest request, MapStyle style, Shapes shapes) {
    this.request = request;
    this.style = style;
    this.shapes = shapes;
    MapViewport viewport = request.viewport();
    this.patterns = new PatternPainter(viewport.frame(), viewport.pixelX(0), viewport.pixelY(0));
    for (MapFeature<Zone> zone : request.zonesShown()) {
      zones.add(
          new PaintedZone(
              zone.value(),
              shapes.path(zone.shape(viewport.metresPerPixel())),
              zone.shape(viewport.metresPerPixel()),
              zone.area()));
    }
  }

  /**
   * A zone with its path on the picture.
   *
   * @param shape all of it, on the plane
   */
  record PaintedZone(Zone zone, Shape area, Geometry shape, double size) {}

  void occupied(Graphics2D g) {
    MapViewport viewport = request.viewport();
    for (MapFeature<OccupiedArea> feature :
        request.scene().base().occupied().within(viewport.envelope(0))) {
      Shape area = shapes.path(feature.shape(viewport.metresPerPixel()));
      ZoneStyle look = style.occupied();
      g.setColor(Strokes.faded(look.color(), look.fill()));
      g.fill(area);
      patterns.paint(g, area, look.hatch(), look.color());
    }
  }

  /** Rings the states that are brought out. */
  void countries(Graphics2D g) {
    MapViewport viewport = request.viewport();
    for (MapFeature<Country> country :
        request.scene().base().countries().within(viewport.envelope(0))) {
      if (request.highlight().countries().contains(country.value().iso())) {
        g.setColor(Strokes.faded(style.marks().highlight(), 0.75));
        g.setStroke(Strokes.round(4));
        g.draw(shapes.path(country.shape(viewport.metresPerPixel())));
      }
    }
  }

  /** Paints the zones from the largest to the smallest, until a newer picture is wanted. */
  void zones(Graphics2D g, BooleanSupplier cancelled) {
    boolean someLit = request.litZones().findAny().isPresent();
    boolean someQuiet = request.quietZones().findAny().isPresent();
    for (PaintedZone zone : zones) {
      if (cancelled.getAsBoolean()) {
        return;
      }
      boolean lit = request.isLit(zone.zone());
      boolean quiet = someLit ? !lit : request.isVacant(zone.zone());
      zone(g, zone, style.zone(zone.zone().kind()), lit && someQuiet, quiet);
    }
  }

  /** Outlines the zone that the pointer is on. */
  void hovered(Graphics2D g) {
    for (PaintedZone zone : zones) {
      if (request.highlight().isHovered(MapThing.Kind.ZONE, zone.zone().id())) {
        g.setColor(style.marks().hover());
        g.setStroke(Strokes.round(2.6));
        g.draw(zone.area());
      }
    }
  }

  /** The zones of the picture, from the largest to the smallest. */
  List<PaintedZone> zones() {
    return zones;
  }

  private void zone(Graphics2D g, PaintedZone zone, ZoneStyle look, boolean lit, boolean quiet) {
    Shape area = zone.area();
    double strength = quiet ? 0.35 : 1;
    g.setColor(Strokes.faded(look.color(), look.fill() * strength));
    g.fill(area);
    ZoneStyle.Hatch hatch = look.hatch();
    patterns.paint(
        g,
        area,
        new ZoneStyle.Hatch(
            hatch.pattern(), hatch.spacing(), hatch.weight(), hatch.opacity() * strength),
        look.color());
    if (lit) {
      g.setColor(Strokes.faded(style.marks().highlight(), 0.55));
      g.setStroke(Strokes.round(7));
      g.draw(area);
    }
    g.setColor(Strokes.faded(look.color(), quiet ? 0.5 : 0.95));
    g.setStroke(Strokes.butt(lit ? 2.4 : quiet ? 1.1 : 1.7));
    float[] dashes = look.dash().lengths();
    g.draw(dashes.length == 0 ? area : Dashes.of(zone.shape(), request.viewport(), dashes));
  }

  static BasicStroke outline(ZoneStyle look, double width) {
    return Strokes.butt(width, look.dash().lengths());
  }
}
