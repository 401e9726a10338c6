package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.MapStyle;
import muster.draw.text.Fonts;

/**
 * Paints the map. One painter keeps the base map of its last picture, so that switching a layer or
 * selecting something paints only what lies over it; it is for one thread at a time.
 */
public final class MapPainter {

  private final MapStyle style;
  private final SymbolPainter symbolPainter;
  private final BaseImage base = new BaseImage();
  private final LabelShapes typeset = new LabelShapes();

  public MapPainter(MapStyle style) {
    this.style = style;
    this.symbolPainter = new SymbolPainter(style);
  }

  public MapStyle style() {
    return style;
  }

  /**
   * Fills an image with the map, for the screen: keeps the base map for the next picture.
   *
   * @param image of the viewport's size times the scale
   * @param scale dots of the image a reference pixel
   * @param cancelled asked between layers; once true, the picture stays unfinished
   */
  public PaintedMap paint(
      BufferedImage image, double scale, MapRequest request, BooleanSupplier cancelled) {
    Graphics2D g = image.createGraphics();
    try {
      Fonts.prepare(g);
      g.scale(scale, scale);
      base.paint(g, request, style, cancelled);
      return cancelled.getAsBoolean() ? unfinished(request) : overlay(g, request, cancelled);
    } finally {
      g.dispose();
    }
  }

  /**
   * Paints the map at the origin of a graphics, which may be of any kind; clips to the viewport.
   * The result is the same as that of {@link #paint(BufferedImage, double, MapRequest,
   * BooleanSupplier)}.
   */
  public PaintedMap paint(Graphics2D target, MapRequest request, BooleanSupplier cancelled) {
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.clip(request.viewport().frame());
      new BasePainter(request.scene().base(), request.viewport(), request.layers(), style)
          .paint(g, cancelled);
      return cancelled.getAsBoolean() ? unfinished(request) : overlay(g, request, cancelled);
    } finally {
      g.dispose();
    }
  }

  private static PaintedMap unfinished(MapRequest request) {
    return new PaintedMap(
        request,
        new HitIndex(request, List.of(), List.of(), List.of(), List.of()),
        List.of(),
        false);
  }

  private PaintedMap overlay(Graphics2D g, MapRequest request, BooleanSupplier cancelled) {
    Shapes shapes = new Shapes(request.viewport());
    AreaPainter areas = new AreaPainter(request, style, shapes);
    BasePainter ground =
        new BasePainter(request.scene().base(), request.viewport(), request.layers(), style);
    if (request.layers().has(Layer.OCCUPIED)) {
      areas.occupied(g);
      ground.lakesIn(g, request.scene().base().occupied());
    }
    List<AreaPainter.PaintedZone> zones = areas.zones(g, cancelled);
    Path2D border = ground.ukraineBorder(g);
    List<LinePainter.PaintedLine> lines = new LinePainter(request, style, shapes).paint(g);
    if (cancelled.getAsBoolean()) {
      return unfinished(request);
    }
    NameLayout names = new NameLayout(request, style, shapes, typeset);
    names.lay(border, lines);
    if (cancelled.getAsBoolean()) {
      return unfinished(request);
    }
    new SymbolBatch(symbolPainter, names.symbols()).paint(g, request.highlight());
    names.batch().paint(g);
    HitIndex hits = new HitIndex(request, names.symbols(), lines, zones, names.labels());
    return new PaintedMap(request, hits, names.labels(), true);
  }
}
