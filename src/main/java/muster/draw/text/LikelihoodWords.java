package muster.draw.text;

/**
 * Probabilities in the words of the US Intelligence Community Directive 203 (2015): almost no
 * chance (1–5 %), very unlikely (5–20 %), unlikely (20–45 %), roughly even chance (45–55 %), likely
 * (55–80 %), very likely (80–95 %), almost certain (95–99 %).
 *
 * <p>The directive has no words for 0 and 1: they are called impossible and certain, which they are
 * under the odds that they follow from. What lies between them and the bands takes the nearest
 * band's word. A probability on the border of two bands takes the one that is nearer to an even
 * chance, so that the words for {@code p} and {@code 1 - p} always mirror each other.
 */
public final class LikelihoodWords {
  /** Rounding errors of sums over millions of worlds stay below this. */
  private static final double ROUNDING = 1e-12;

  private LikelihoodWords() {}

  /**
   * The words for a probability.
   *
   * @param p from 0 to 1; rounding errors about 1 do no harm
   * @throws IllegalArgumentException if it is no probability
   */
  public static String of(double p) {
    return of(p, Language.ENGLISH);
  }

  /** The same in a language. */
  public static String of(double p, Language language) {
    if (!(p >= 0 && p <= 1 + ROUNDING)) {
      throw new IllegalArgumentException("No probability: " + p);
    }
    return language.text("likelihood." + key(p));
  }

  private static String key(double p) {
    double chance = Math.min(p, 1 - p) + ROUNDING;
    boolean below = p <= 0.5;
    if (p == 0) {
      return "impossible";
    } else if (p >= 1 - ROUNDING) {
      return "certain";
    } else if (chance < 0.05) {
      return below ? "almost-no-chance" : "almost-certain";
    } else if (chance < 0.2) {
      return below ? "very-unlikely" : "very-likely";
    } else if (chance < 0.45) {
      return below ? "unlikely" : "likely";
    }
    return "even";
  }
}
