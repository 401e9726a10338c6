package muster.draw;

import java.awt.Color;

/**
 * How a kind of zone looks.
 *
 * @param fill opacity of the soft fill, 0 to 1
 * @param spacing of the pattern's lines or dots, in reference pixels
 * @param dash of the outline, in reference pixels; empty: unbroken
 */
public record ZoneStyle(Color color, double fill, ZonePattern pattern, double spacing, Dash dash) {

  /** Lengths of an outline's strokes and gaps. */
  public enum Dash {
    NONE,
    SHORT,
    LONG,
    MIXED;

    /** Strokes and gaps in turn, in reference pixels, or nothing. */
    public float[] lengths() {
      return switch (this) {
        case NONE -> new float[0];
        case SHORT -> new float[] {5, 4};
        case LONG -> new float[] {12, 5};
        case MIXED -> new float[] {12, 4, 2.5f, 4};
      };
    }
  }
}
