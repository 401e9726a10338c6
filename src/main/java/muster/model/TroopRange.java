package muster.model;

/**
 * A number of soldiers as a range, {@code 0 <= low <= likely <= high}. Sums stay exact: a sum that
 * leaves 64 bits throws {@link ArithmeticException}.
 */
public record TroopRange(long low, long likely, long high, Extras extras) {
  public static final TroopRange ZERO = new TroopRange(0, 0, 0);

  public TroopRange {
    if (low < 0 || low > likely || likely > high) {
      throw new IllegalArgumentException(low + ", " + likely + ", " + high);
    }
  }

  public TroopRange(long low, long likely, long high) {
    this(low, likely, high, Extras.NONE);
  }

  /** The sum, without extras. */
  public TroopRange plus(TroopRange other) {
    return new TroopRange(
        Math.addExact(low, other.low),
        Math.addExact(likely, other.likely),
        Math.addExact(high, other.high));
  }

  public boolean isZero() {
    return high == 0;
  }
}
