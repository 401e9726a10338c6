package muster.draw.map;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.MapStyle;
import org.jspecify.annotations.Nullable;

/** The steps of painting one picture, from the ground up. */
final class MapPass {

  private final MapRequest request;
  private final MapStyle style;
  private final Shapes shapes;
  private final BasePainter base;
  private final AreaPainter areas;
  private final LinePainter lines;

  MapPass(MapRequest request, MapStyle style) {
    this.request = request;
    this.style = style;
    this.shapes = new Shapes(request.viewport());
    this.base =
        new BasePainter(request.scene().base(), request.viewport(), request.layers(), style);
    this.areas = new AreaPainter(request, style, shapes);
    this.lines = new LinePainter(request, style, shapes);
  }

  /** Sea, land, water, borders. */
  void base(Graphics2D g, BooleanSupplier cancelled) {
    base.paint(g, cancelled);
  }

  /** Areas and lines over the base map. */
  void ground(Graphics2D g, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      return;
    }
    if (request.layers().has(Layer.OCCUPIED)) {
      areas.occupied(g);
      base.lakesIn(g, request.scene().base().occupied());
    }
    areas.zones(g, cancelled);
    base.ukraineBorder(g);
    lines.paint(g);
  }

  /** Meridians and parallels: which ones depends on all of the picture. */
  private void graticule(Graphics2D g) {
    if (request.layers().has(Layer.GRATICULE)) {
      new GraticulePainter(request.scene().projection(), request.viewport())
          .paint(g, style.lines().graticule());
    }
  }

  /** What stands where above that; null where a newer picture is wanted. */
  @Nullable NameLayout layout(LabelShapes typeset, SiteGroups groups, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      return null;
    }
    NameLayout names = new NameLayout(request, style, shapes, typeset, groups, areas.zones());
    names.lay(base.ukraineBorder(), lines.lines());
    return cancelled.getAsBoolean() ? null : names;
  }

  /** The grid, states that are brought out, and what the pointer is on. */
  void overlay(Graphics2D g) {
    graticule(g);
    areas.countries(g);
    areas.hovered(g);
    lines.hovered(g);
  }

  PaintedMap painted(NameLayout names) {
    HitIndex hits =
        new HitIndex(request, names.symbols(), lines.lines(), areas.zones(), names.labels());
    return new PaintedMap(request, hits, names.labels(), true);
  }

  PaintedMap unfinished() {
    return new PaintedMap(
        request,
        new HitIndex(request, List.of(), List.of(), List.of(), List.of()),
        List.of(),
        false);
  }
}
