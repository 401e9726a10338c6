package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** The names of a picture, painted last. */
final class LabelBatch {

  private final List<Name> names = new ArrayList<>();
  private final List<Curved> curved = new ArrayList<>();
  private final List<ForceTag> tags = new ArrayList<>();

  private record Name(LabelShape shape, double x, double y) {}

  private record Curved(Shape letters, LabelLook look) {}

  void add(LabelShape shape, double x, double y) {
    names.add(new Name(shape, x, y));
  }

  /** Adds a plate that letters added before or after it stand on. */
  void add(ForceTag tag) {
    tags.add(tag);
  }

  /** The plates, for what can be pointed at. */
  List<ForceTag> tags() {
    return tags;
  }

  /** Adds letters that stand where they are. */
  void add(Shape letters, LabelLook look) {
    curved.add(new Curved(letters, look));
  }

  /** Paints outlines, exactly where they are and in every kind of picture. */
  void paint(Graphics2D g) {
    tags.forEach(tag -> tag.paint(g));
    for (Name name : names) {
      AffineTransform at = AffineTransform.getTranslateInstance(name.x, name.y);
      g.setColor(name.shape.look().halo());
      g.fill(at.createTransformedShape(name.shape.halo()));
      g.setColor(name.shape.look().color());
      g.fill(at.createTransformedShape(name.shape.outline()));
    }
    curved.forEach(name -> CurveSprites.paintOutlines(g, name.letters, name.look));
  }

  /** Paints from images of the names, moved to whole dots: many times faster. */
  void paint(Graphics2D g, LabelSprites sprites, CurveSprites curves) {
    tags.forEach(tag -> tag.paint(g));
    names.forEach(name -> sprites.paint(g, name.shape, name.x, name.y));
    curved.forEach(name -> curves.paint(g, name.letters, name.look));
  }
}
