package muster.draw.ruler;

import muster.model.TroopRange;

/** Troops for a square kilometre, or for a kilometre of line. */
public record Density(double low, double likely, double high) {

  /**
   * @param extent in square kilometres or kilometres, above 0
   */
  static Density of(TroopRange troops, double extent) {
    return new Density(troops.low() / extent, troops.likely() / extent, troops.high() / extent);
  }
}
