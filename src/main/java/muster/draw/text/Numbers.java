package muster.draw.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import muster.model.Messages;
import muster.model.TroopRange;

/** Numbers as a person writes them. */
public final class Numbers {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  private Numbers() {}

  /** Such as {@code 10,000}. */
  public static String whole(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** Exact, such as {@code 2.5} or {@code 40}. */
  public static String exact(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    return format.format(number);
  }

  /** Such as {@code 5,000–8,000}; a single number where low and high are the same. */
  public static String span(long low, long high) {
    return low == high ? whole(low) : TEXT.text("range", whole(low), whole(high));
  }

  /** Such as {@code 5,000–8,000 (likely 6,500)}. */
  public static String range(TroopRange troops) {
    return troops.low() == troops.high()
        ? whole(troops.likely())
        : TEXT.text(
            "range.likely", whole(troops.low()), whole(troops.high()), whole(troops.likely()));
  }
}
