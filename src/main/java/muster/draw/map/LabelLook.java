package muster.draw.map;

import java.awt.Color;
import muster.draw.text.Face;

/**
 * How a name is written.
 *
 * @param size in reference pixels
 * @param tracking extra space after each letter, as a part of the size
 * @param halo the colour of the ground, so that lines do not run through the letters
 */
record LabelLook(Face face, double size, double tracking, Color color, Color halo) {

  static LabelLook plain(Face face, double size, Color color, Color halo) {
    return new LabelLook(face, size, 0, color, halo);
  }

  /** How far the halo reaches beyond the letters. */
  double haloReach() {
    return Math.min(3, size * 0.13);
  }
}
