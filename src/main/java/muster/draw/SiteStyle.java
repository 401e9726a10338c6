package muster.draw;

import java.awt.Color;

/**
 * How a kind of site looks: a badge of a shape of its own with a sign on it.
 *
 * @param sign the colour of the sign on the badge
 */
public record SiteStyle(Badge badge, Sign glyph, Color color, Color sign) {

  /** The outline, telling kinds apart where they are too small for a sign. */
  public enum Badge {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    DROP,
    PENTAGON,
    HEXAGON
  }

  /** What is drawn on the badge. */
  public enum Sign {
    CITY,
    ANCHOR,
    PLANE,
    TREFOIL,
    FLAME,
    WAVES,
    BOXES,
    CROSSHAIR,
    DOT
  }
}
