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

/** Paints the workspace's lines. The contact line is dashed: it is approximate. */
final class LinePainter {

  static final String CONTACT = "contact-line";

  /** Kinds that repeat a line of the base map, for rules to refer to: only shown when selected. */
  private static final Set<String> AUXILIARY = Set.of("river", "border", "coast");

  private final MapRequest request;
  private final MapStyle style;
  private final Shapes shapes;

  LinePainter(MapRequest request, MapStyle style, Shapes shapes) {
    this.request = request;
    this.style = style;
    this.shapes = shapes;
  }

  /** A line as it was painted. */
  record PaintedLine(Line line, Path2D path) {}

  List<PaintedLine> paint(Graphics2D g) {
    List<PaintedLine> painted = new ArrayList<>();
    for (MapFeature<Line> feature :
        request.scene().lines().within(request.viewport().envelope(0))) {
      Line line = feature.value();
      boolean lit = request.highlight().lines().contains(line.id());
      if (!isShown(line, lit, request.layers())) {
        continue;
      }
      Path2D path = shapes.path(feature.shape(request.viewport().metresPerPixel()));
      if (lit) {
        g.setColor(Strokes.faded(style.marks().highlight(), 0.6));
        g.setStroke(Strokes.round(11));
        g.draw(path);
      }
      if (line.kind().equals(CONTACT)) {
        contact(g, path);
      } else {
        g.setColor(style.marks().line());
        g.setStroke(Strokes.butt(2, 8, 4));
        g.draw(path);
      }
      if (request.highlight().isHovered(MapThing.Kind.LINE, line.id())) {
        g.setColor(style.marks().hover());
        g.setStroke(Strokes.round(1.4));
        g.draw(path);
      }
      painted.add(new PaintedLine(line, path));
    }
    return painted;
  }

  static boolean isShown(Line line, boolean lit, MapLayers layers) {
    if (lit) {
      return true;
    }
    return line.kind().equals(CONTACT)
        ? layers.has(Layer.CONTACT_LINE)
        : layers.has(Layer.LINES) && !AUXILIARY.contains(line.kind());
  }

  private void contact(Graphics2D g, Shape path) {
    contact(g, path, style);
  }

  /** A light casing keeps the dashes apart from hatches and borders below. */
  static void contact(Graphics2D g, Shape path, MapStyle style) {
    g.setColor(Strokes.faded(style.marks().casing(), 0.85));
    g.setStroke(Strokes.round(6));
    g.draw(path);
    g.setColor(style.marks().contact());
    g.setStroke(Strokes.butt(3.6, 11, 4.5f));
    g.draw(path);
  }
}
