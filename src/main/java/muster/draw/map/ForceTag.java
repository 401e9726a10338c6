package muster.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import muster.draw.MapStyle;
import muster.draw.ZoneStyle;

/**
 * A small plate with a state's number of troops, where it stands on the map. Who stands is a full
 * plate, who waits an empty one with a dashed edge.
 *
 * @param zone how the zone looks
 * @param thing the contingent, or the zone where the plate counts those that have none of their own
 */
record ForceTag(
    Rectangle2D box,
    Look look,
    ZoneStyle zone,
    MapStyle style,
    LabelShape letters,
    MapThing thing) {

  private static final double ROUNDING = 6;

  /** How it is drawn. */
  record Look(boolean stands, boolean highlighted) {}

  void add(LabelBatch batch) {
    batch.add(this);
    batch.add(
        letters, box.getCenterX() - letters.width() / 2, box.getCenterY() - letters.height() / 2);
  }

  void paint(Graphics2D g) {
    paint(g, box, look, zone, style);
  }

  static void paint(Graphics2D g, Rectangle2D box, Look look, ZoneStyle zone, MapStyle style) {
    if (look.highlighted()) {
      g.setColor(style.marks().highlight());
      g.fill(rounded(box, 3));
    }
    Color paper = style.ground().ukraine();
    g.setColor(
        look.stands() ? zone.color() : look.highlighted() ? paper : Strokes.faded(paper, 0.82));
    g.fill(rounded(box, 0));
    BasicStroke edge = look.stands() ? Strokes.butt(1) : Strokes.butt(1.1, 4, 3);
    g.setStroke(edge);
    g.setColor(look.stands() ? zone.ink() : zone.color());
    g.draw(rounded(box, 0));
  }

  /** The colour of the letters on it. */
  static Color letters(Look look, ZoneStyle zone, MapStyle style) {
    return look.stands() ? style.marks().casing() : zone.ink();
  }

  private static RoundRectangle2D rounded(Rectangle2D box, double grown) {
    return new RoundRectangle2D.Double(
        box.getX() - grown,
        box.getY() - grown,
        box.getWidth() + 2 * grown,
        box.getHeight() + 2 * grown,
        ROUNDING + grown,
        ROUNDING + grown);
  }
}
