package muster.draw.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.text.Fonts;

/**
 * A name as an outline, its box's upper left corner at the origin: as an outline because halo and
 * letters then fit each other at every size.
 *
 * @param lines the same as text, for pictures in which text stays text
 */
record LabelShape(Path2D outline, double width, double height, LabelLook look, List<Line> lines)
    implements LabelBlock {

  LabelShape {
    lines = List.copyOf(lines);
  }

  /** A line's text and where it starts on its baseline. */
  record Line(String text, double x, double y, double width) {}

  private static final double LEADING = 1.12;

  /**
   * @param text may have line breaks; lines are centred
   */
  static LabelShape of(String text, LabelLook look) {
    Font font = Fonts.of(look.face(), look.size());
    String[] lines = text.split("\n", -1);
    GlyphVector[] glyphs = new GlyphVector[lines.length];
    double[] widths = new double[lines.length];
    double width = 0;
    for (int i = 0; i < lines.length; i++) {
      glyphs[i] = font.createGlyphVector(Fonts.CONTEXT, lines[i]);
      widths[i] = spread(glyphs[i], look.tracking() * look.size());
      width = Math.max(width, widths[i]);
    }
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    List<Line> set = new ArrayList<>();
    double ascent = look.size() * 0.9;
    for (int i = 0; i < lines.length; i++) {
      double x = (width - widths[i]) / 2;
      double y = ascent + i * look.size() * LEADING;
      outline.append(glyphs[i].getOutline((float) x, (float) y), false);
      set.add(new Line(lines[i], x, y, widths[i]));
    }
    double height = look.size() * (1.12 + (lines.length - 1) * LEADING);
    return new LabelShape(outline, width, height, look, set);
  }

  /** Paints the ground around the letters: a wide line along them, which the letters cover. */
  void paintHalo(Graphics2D g) {
    g.setColor(look.halo());
    g.setStroke(Strokes.round(2 * look.haloReach()));
    g.draw(outline);
  }

  @Override
  public double reach() {
    return look.haloReach();
  }

  @Override
  public void add(LabelBatch batch, double x, double y) {
    batch.add(this, x, y);
  }

  /** Sets letters apart and says how long the line is, without the space after its last letter. */
  private static double spread(GlyphVector glyphs, double space) {
    int count = glyphs.getNumGlyphs();
    for (int i = 1; i <= count && space > 0; i++) {
      var position = glyphs.getGlyphPosition(i);
      position.setLocation(position.getX() + i * space, position.getY());
      glyphs.setGlyphPosition(i, position);
    }
    return Math.max(0, glyphs.getGlyphPosition(count).getX() - space);
  }
}
