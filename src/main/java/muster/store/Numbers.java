package muster.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of a file, where writing {@code 1e999999999} must not cost a gigabyte. */
final class Numbers {
  /** Beyond this many digits before or after the point no number of a workspace makes sense. */
  private static final int MOST_DIGITS = 300;

  private Numbers() {}

  /** The number as it is; null if its exponent leaves 32 bits. */
  static @Nullable BigDecimal parse(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The number if adding and comparing it is cheap; else null. */
  static @Nullable BigDecimal calculable(String text) {
    BigDecimal number = parse(text);
    if (number == null
        || Math.abs((long) number.scale()) > MOST_DIGITS
        || number.precision() > 2 * MOST_DIGITS) {
      return null;
    }
    return number;
  }
}
