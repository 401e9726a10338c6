package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.draw.MapStyle;
import muster.geo.MapFeature;
import muster.model.Line;
import org.locationtech.jts.geom.Geometry;

/** Paints the workspace's lines. The contact line is dashed: it is approximate. */
final class LinePainter {

  static final String CONTACT = "contact-line";

  /** Kinds that repeat a line of the base map, for rules to refer to: only shown when selected. */
  private static final Set<String> AUXILIARY = Set.of("river", "border", "coast");

  private static final double CONTACT_WIDTH = 3.6;
  private static final float[] CONTACT_DASHES = {11, 4.5f};

  private final MapRequest request;
  private final MapStyle style;
  private final List<PaintedLine> lines = new ArrayList<>();

  LinePainter(MapRequest request, MapStyle style, Shapes shapes) {
    this.request = request;
    this.style = style;
    MapViewport viewport = request.viewport();
    for (MapFeature<Line> feature : request.scene().lines().within(viewport.envelope(0))) {
      boolean lit = request.highlight().lines().contains(feature.value().id());
      if (isShown(feature.value(), lit, request.layers())) {
        Path2D path = shapes.path(feature.shape(viewport.metresPerPixel()));
        lines.add(
            new PaintedLine(feature.value(), path, lit, feature.shape(viewport.metresPerPixel())));
      }
    }
  }

  /**
   * A line with its path on the picture.
   *
   * @param shape all of it, on the plane
   */
  record PaintedLine(Line line, Path2D path, boolean lit, Geometry shape) {}

  List<PaintedLine> lines() {
    return lines;
  }

  void paint(Graphics2D g) {
    for (PaintedLine line : lines) {
      if (line.lit) {
        g.setColor(Strokes.faded(style.marks().highlight(), 0.6));
        g.setStroke(Strokes.round(11));
        g.draw(line.path);
      }
      if (line.line.kind().equals(CONTACT)) {
        casing(g, line.path, style);
        g.setStroke(Strokes.butt(CONTACT_WIDTH));
        g.draw(Dashes.of(line.shape, request.viewport(), CONTACT_DASHES));
      } else {
        g.setColor(style.marks().line());
        g.setStroke(Strokes.butt(2));
        g.draw(Dashes.of(line.shape, request.viewport(), 8, 4));
      }
    }
  }

  /** Marks the line that the pointer is on. */
  void hovered(Graphics2D g) {
    for (PaintedLine line : lines) {
      if (request.highlight().isHovered(MapThing.Kind.LINE, line.line.id())) {
        g.setColor(style.marks().hover());
        g.setStroke(Strokes.round(1.4));
        g.draw(line.path);
      }
    }
  }

  static boolean isShown(Line line, boolean lit, MapLayers layers) {
    if (lit) {
      return true;
    }
    return line.kind().equals(CONTACT)
        ? layers.has(Layer.CONTACT_LINE)
        : layers.has(Layer.LINES) && !AUXILIARY.contains(line.kind());
  }

  /** A light casing keeps the dashes apart from hatches and borders below. */
  static void contact(Graphics2D g, Shape path, MapStyle style) {
    casing(g, path, style);
    g.setStroke(Strokes.butt(CONTACT_WIDTH, CONTACT_DASHES));
    g.draw(path);
  }

  private static void casing(Graphics2D g, Shape path, MapStyle style) {
    g.setColor(Strokes.faded(style.marks().casing(), 0.85));
    g.setStroke(Strokes.round(6));
    g.draw(path);
    g.setColor(style.marks().contact());
  }
}
