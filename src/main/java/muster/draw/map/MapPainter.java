package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
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
    if (request.layers().has(Layer.OCCUPIED)) {
      areas.occupied(g);
    }
    List<AreaPainter.PaintedZone> zones = areas.zones(g, cancelled);
    List<LinePainter.PaintedLine> lines = new LinePainter(request, style, shapes).paint(g);
    if (cancelled.getAsBoolean()) {
      return unfinished(request);
    }
    List<Symbol> symbols =
        new Symbols(request.scene(), request.viewport(), request.layers(), request.highlight())
            .lay();
    paintSymbols(g, request, symbols);
    if (cancelled.getAsBoolean()) {
      return unfinished(request);
    }
    LabelPlacer placer = placer(request, symbols, lines);
    List<PlacedLabel> labels = names(g, request, shapes, symbols, placer);
    return new PaintedMap(
        request, new HitIndex(request, symbols, lines, zones, labels), labels, true);
  }

  private void paintSymbols(Graphics2D g, MapRequest request, List<Symbol> symbols) {
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.highlighted()) {
        symbolPainter.glow(g, symbol.x(), symbol.y(), symbol.radius());
      }
      if (symbol.isPlace()) {
        symbolPainter.town(g, symbol.x(), symbol.y(), symbol.radius(), symbol.capital());
      } else {
        symbolPainter.site(g, symbol.kind(), symbol.x(), symbol.y(), symbol.radius());
      }
      if (request.highlight().isHovered(symbol.thing().kind(), symbol.thing().id())) {
        symbolPainter.hover(g, symbol.x(), symbol.y(), symbol.radius());
      }
    }
  }

  private static LabelPlacer placer(
      MapRequest request, List<Symbol> symbols, List<LinePainter.PaintedLine> lines) {
    LabelPlacer placer = new LabelPlacer(request.viewport().frame());
    request.reserved().forEach(placer::reserve);
    symbols.forEach(symbol -> placer.reserve(symbol.box()));
    lines.forEach(line -> placer.avoid(line.path()));
    return placer;
  }

  private List<PlacedLabel> names(
      Graphics2D g, MapRequest request, Shapes shapes, List<Symbol> symbols, LabelPlacer placer) {
    List<LabelWish> wishes =
        new ArrayList<>(new LabelWishes(request, style, shapes).collect(symbols));
    wishes.sort(Comparator.comparingDouble(LabelWish::rank));
    List<PlacedLabel> labels = new ArrayList<>();
    boolean rivers = request.layers().has(Layer.RIVERS) && request.layers().has(Layer.NAMES);
    for (LabelWish wish : wishes) {
      if (rivers && wish.rank() > 65) {
        labels.addAll(new RiverNames(request, style).paint(g, placer));
        rivers = false;
      }
      LabelWish.Spot spot = placer.place(wish);
      if (spot != null) {
        wish.shape().paint(g, spot.x(), spot.y());
        labels.add(
            new PlacedLabel(
                wish.text(), List.of(LabelPlacer.box(wish.shape(), spot)), wish.thing()));
      }
    }
    return labels;
  }
}
