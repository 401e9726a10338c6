package muster.draw.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import muster.model.TroopRange;

/** Numbers as a person writes them. */
public final class Numbers {

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal NEAR_ALL = new BigDecimal("99");
  private static final BigDecimal MOST = new BigDecimal("99.9");
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

  /** Rounding errors of sums over millions of worlds stay below this. */
  private static final double ROUNDING = 1e-12;

  private Numbers() {}

  /** Such as {@code 10,000}. */
  public static String whole(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** The same as it is written in a language. */
  public static String whole(long number, Language language) {
    return exact(BigDecimal.valueOf(number), language);
  }

  /** Exact, such as {@code 2.5} or {@code 40}. */
  public static String exact(BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    return format.format(number);
  }

  /** The same as it is written in a language, whose signs no runtime has to know. */
  public static String exact(BigDecimal number, Language language) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    signs.setGroupingSeparator(language.text("number.group").charAt(0));
    signs.setDecimalSeparator(language.text("number.decimal").charAt(0));
    DecimalFormat format = new DecimalFormat("#,##0", signs);
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    return format.format(number);
  }

  /** Such as {@code 5,000–8,000}; a single number where low and high are the same. */
  public static String span(long low, long high) {
    return span(low, high, Language.ENGLISH);
  }

  /** The same as it is written in a language. */
  public static String span(long low, long high, Language language) {
    return low == high
        ? whole(low, language)
        : language.text("range", whole(low, language), whole(high, language));
  }

  /** Such as {@code 5,000–8,000 (likely 6,500)}. */
  public static String range(TroopRange troops) {
    return range(troops, Language.ENGLISH);
  }

  /** The same as it is written in a language. */
  public static String range(TroopRange troops, Language language) {
    return troops.low() == troops.high()
        ? whole(troops.likely(), language)
        : language.text(
            "range.likely",
            whole(troops.low(), language),
            whole(troops.high(), language),
            whole(troops.likely(), language));
  }

  /**
   * Such as {@code 12%}; near none and all with the digits that tell it from them, so that few is
   * not none and most is not all.
   *
   * @param p a probability, from 0 to 1
   */
  public static String percent(double p) {
    return percent(p, Language.ENGLISH);
  }

  /** The same as it is written in a language. */
  public static String percent(double p, Language language) {
    BigDecimal percent = new BigDecimal(p).movePointRight(2);
    if (p <= 0 || p >= 1 - ROUNDING) {
      return language.text("percent", whole(p <= 0 ? 0 : 100, language));
    } else if (percent.compareTo(LEAST) < 0) {
      return language.text("percent.below", exact(LEAST, language));
    } else if (percent.compareTo(MOST) > 0) {
      return language.text("percent.above", exact(MOST, language));
    } else if (percent.compareTo(BigDecimal.TEN) < 0) {
      return language.text("percent", exact(percent.round(TWO_DIGITS), language));
    }
    boolean nearAll = percent.compareTo(NEAR_ALL) > 0;
    return language.text(
        "percent", exact(percent.setScale(nearAll ? 1 : 0, RoundingMode.HALF_EVEN), language));
  }
}
