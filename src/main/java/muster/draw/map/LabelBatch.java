package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Names that are painted together, one path a look: many small fills cost more than one of many
 * parts.
 */
final class LabelBatch {

  private final Map<LabelLook, Layers> looks = new LinkedHashMap<>();

  private record Layers(Path2D halo, Path2D letters) {}

  void add(LabelShape shape, double x, double y) {
    AffineTransform at = AffineTransform.getTranslateInstance(x, y);
    Layers layers = layers(shape.look());
    layers.halo.append(shape.halo().getPathIterator(at), false);
    layers.letters.append(shape.outline().getPathIterator(at), false);
  }

  /** Adds letters that stand where they are. */
  void add(Shape letters, LabelLook look) {
    Layers layers = layers(look);
    layers.halo.append(Strokes.round(2 * look.haloReach()).createStrokedShape(letters), false);
    layers.letters.append(letters, false);
  }

  private Layers layers(LabelLook look) {
    return looks.computeIfAbsent(
        look,
        l ->
            new Layers(
                new Path2D.Double(Path2D.WIND_NON_ZERO), new Path2D.Double(Path2D.WIND_NON_ZERO)));
  }

  void paint(Graphics2D g) {
    looks.forEach(
        (look, layers) -> {
          g.setColor(look.halo());
          g.fill(layers.halo);
          g.setColor(look.color());
          g.fill(layers.letters);
        });
  }
}
