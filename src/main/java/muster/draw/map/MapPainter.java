package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import muster.draw.MapStyle;
import muster.draw.text.Fonts;
import muster.geo.BaseScene;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.model.Zone;

/**
 * Paints the map. For the screen one painter keeps two pictures: the base map, and the base map
 * with areas and lines over it, so that a change paints only what lies above. For one thread at a
 * time.
 */
public final class MapPainter {

  private final MapStyle style;
  private final SymbolPainter symbolPainter;
  private final LabelShapes typeset = new LabelShapes();
  private final LabelSprites sprites = new LabelSprites();
  private final CachedImage base = new CachedImage();
  private final CachedImage ground = new CachedImage();

  public MapPainter(MapStyle style) {
    this.style = style;
    this.symbolPainter = new SymbolPainter(style);
  }

  public MapStyle style() {
    return style;
  }

  /** What the base map depends on beside the viewport. */
  private record BaseKey(
      BaseScene scene, boolean regions, boolean rivers, boolean graticule, boolean mgrs) {}

  /** What areas and lines depend on. */
  private record GroundKey(
      BaseKey base,
      MapScene scene,
      boolean occupied,
      boolean zones,
      boolean contact,
      boolean lines,
      Set<String> hidden,
      Set<String> vacant,
      Set<String> litZones,
      Set<String> litLines) {}

  /**
   * Fills an image with the map, for the screen.
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
      MapPass pass = new MapPass(request, style);
      BaseKey baseKey = baseKey(request);
      ground.paint(
          g,
          request.viewport(),
          groundKey(request, baseKey),
          below -> {
            base.paint(
                below,
                request.viewport(),
                baseKey,
                lowest -> pass.base(lowest, cancelled),
                cancelled);
            pass.ground(below, cancelled);
          },
          cancelled);
      NameLayout names = pass.layout(typeset, cancelled);
      if (names == null) {
        return pass.unfinished();
      }
      pass.overlay(g, names, symbolPainter);
      names.batch().paint(g, sprites);
      return pass.painted(names);
    } finally {
      g.dispose();
    }
  }

  /**
   * Paints the map at the origin of a graphics, which may be of any kind; clips to the viewport.
   * The same map as in an image; names are not moved to whole dots.
   */
  public PaintedMap paint(Graphics2D target, MapRequest request, BooleanSupplier cancelled) {
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.clip(request.viewport().frame());
      MapPass pass = new MapPass(request, style);
      pass.base(g, cancelled);
      pass.ground(g, cancelled);
      NameLayout names = pass.layout(typeset, cancelled);
      if (names == null) {
        return pass.unfinished();
      }
      pass.overlay(g, names, symbolPainter);
      names.batch().paint(g);
      return pass.painted(names);
    } finally {
      g.dispose();
    }
  }

  private static BaseKey baseKey(MapRequest request) {
    MapLayers layers = request.layers();
    return new BaseKey(
        request.scene().base(),
        layers.has(Layer.REGIONS),
        layers.has(Layer.RIVERS),
        layers.has(Layer.GRATICULE),
        layers.has(Layer.MGRS));
  }

  private static GroundKey groundKey(MapRequest request, BaseKey base) {
    MapLayers layers = request.layers();
    return new GroundKey(
        base,
        request.scene(),
        layers.has(Layer.OCCUPIED),
        layers.has(Layer.ZONES),
        layers.has(Layer.CONTACT_LINE),
        layers.has(Layer.LINES),
        layers.hiddenZones(),
        request.scene().zones().features().stream()
            .map(MapFeature::value)
            .filter(request::isVacant)
            .map(Zone::id)
            .collect(Collectors.toSet()),
        request.highlight().zones(),
        request.highlight().lines());
  }
}
