package muster.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;

/** Pens and inks. */
final class Strokes {

  private Strokes() {}

  static BasicStroke round(double width, float... dash) {
    return pen(width, BasicStroke.CAP_ROUND, dash);
  }

  /** Ends where the line ends: for dashes, whose round ends would close the gaps. */
  static BasicStroke butt(double width, float... dash) {
    return pen(width, BasicStroke.CAP_BUTT, dash);
  }

  private static BasicStroke pen(double width, int cap, float... dash) {
    return new BasicStroke(
        (float) width, cap, BasicStroke.JOIN_ROUND, 10, dash.length == 0 ? null : dash, 0);
  }

  /**
   * The colour at an opacity.
   *
   * @param opacity 0 to 1
   */
  static Color faded(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }
}
