package muster.draw;

import java.awt.Color;

/**
 * How a kind of area looks.
 *
 * @param color of its outline and its plates
 * @param ink of its name
 * @param fill opacity of the soft fill, 0 to 1
 * @param dash of the outline, in reference pixels
 */
public record ZoneStyle(Color color, Color ink, double fill, Hatch hatch, Dash dash) {

  /**
   * The pattern over the soft fill.
   *
   * @param spacing of its lines or marks, in reference pixels
   * @param weight of its lines, in reference pixels
   * @param opacity 0 to 1
   */
  public record Hatch(ZonePattern pattern, double spacing, double weight, double opacity) {}

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
