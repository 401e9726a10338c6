package muster.draw;

import java.awt.Color;

/**
 * How a kind of zone looks.
 *
 * @param fill opacity of the soft fill, 0 to 1
 * @param spacing of the pattern's lines or dots, in reference pixels
 * @param dash of the outline, in reference pixels; empty: unbroken
 */
public record ZoneStyle(
    Color color, double fill, ZonePattern pattern, double spacing, Dash dash) {

  /** Lengths of an outline's strokes and gaps. */
  public enum Dash {
    NONE,
    SHORT(5, 4),
    LONG(12, 5),
    MIXED(12, 4, 2.5f, 4);

    private final float[] lengths;

    Dash(float... lengths) {
      this.lengths = lengths;
    }

    /** Strokes and gaps in turn, or nothing. */
    public float[] lengths() {
      return lengths.clone();
    }
  }
}
