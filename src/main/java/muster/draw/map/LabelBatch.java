package muster.draw.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import muster.draw.text.Fonts;
import muster.draw.text.Letters;

/** The names of a picture, painted last. */
final class LabelBatch {

  private static final Color UNSEEN = new Color(0, 0, 0, 0);

  private final List<Name> names = new ArrayList<>();
  private final List<Curved> curved = new ArrayList<>();
  private final List<ForceTag> tags = new ArrayList<>();

  private record Name(LabelShape shape, double x, double y) {}

  private record Curved(CurvedLabel label, String text, LabelLook look) {}

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
  void add(CurvedLabel label, String text, LabelLook look) {
    curved.add(new Curved(label, text, look));
  }

  /** Paints names exactly where they are: outlines in a picture of dots, text elsewhere. */
  void paint(Graphics2D g) {
    tags.forEach(tag -> tag.paint(g));
    names.forEach(name -> letters(g, name));
    for (Curved name : curved) {
      CurveSprites.paintOutlines(g, name.label.letters(), name.look);
      if (!Letters.isOfDots(g)) {
        Font font = Fonts.of(name.look.face(), name.look.size());
        unseen(g, name.text, font, name.label.start(), Fonts.width(font, name.text));
      }
    }
  }

  private static void letters(Graphics2D g, Name name) {
    LabelLook look = name.shape.look();
    boolean dots = Letters.isOfDots(g);
    AffineTransform before = g.getTransform();
    g.translate(name.x, name.y);
    name.shape.paintHalo(g);
    g.setColor(look.color());
    if (dots || look.tracking() > 0) {
      // Few formats set letters apart: those are shapes there, too.
      g.fill(name.shape.outline());
    }
    g.setTransform(before);
    if (dots) {
      return;
    }
    Font font = Fonts.of(look.face(), look.size());
    for (LabelShape.Line line : name.shape.lines()) {
      double x = name.x + line.x();
      double y = name.y + line.y();
      if (look.tracking() > 0) {
        unseen(g, line.text(), font, AffineTransform.getTranslateInstance(x, y), line.width());
      } else {
        Letters.paint(g, font, line.text(), x, y);
      }
    }
  }

  /** Paints from images of the names, moved to whole dots: many times faster. */
  void paint(Graphics2D g, LabelSprites sprites, CurveSprites curves) {
    tags.forEach(tag -> tag.paint(g));
    names.forEach(name -> sprites.paint(g, name.shape, name.x, name.y));
    curved.forEach(name -> curves.paint(g, name.label.letters(), name.look));
  }

  /** Lays a word over letters that are shapes, so that it is found and can be copied. */
  private static void unseen(
      Graphics2D g, String text, Font font, AffineTransform start, double width) {
    AffineTransform before = g.getTransform();
    g.transform(start);
    g.scale(width / Math.max(1, Fonts.width(font, text)), 1);
    g.setColor(UNSEEN);
    Letters.paint(g, font, text, 0, 0);
    g.setTransform(before);
  }
}
