package muster.draw.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import muster.draw.text.Language;
import muster.draw.text.Numbers;

/** Probabilities as a person writes them. */
final class Percents {

  private static final double LEAST = 0.0001;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percents() {}

  /**
   * Such as {@code 12%}; small ones with two digits that count. What is not certain never reads
   * 100%, and what is possible never 0%.
   */
  static String of(double p, Language language) {
    if (p > 0 && p < LEAST) {
      return language.text("chart.percent.below", number(LEAST, language));
    }
    if (p < 1 && p > 1 - LEAST) {
      return language.text("chart.percent.above", number(1 - LEAST, language));
    }
    return language.text("chart.percent", number(p, language));
  }

  private static String number(double p, Language language) {
    BigDecimal percent = new BigDecimal(Math.clamp(p, 0, 1)).movePointRight(2);
    BigDecimal rest = HUNDRED.subtract(percent);
    return Numbers.exact(
        percent.compareTo(rest) <= 0 ? rounded(percent) : HUNDRED.subtract(rounded(rest)),
        language);
  }

  private static BigDecimal rounded(BigDecimal percent) {
    return percent.compareTo(BigDecimal.ONE) < 0
        ? percent.round(new MathContext(2, RoundingMode.HALF_EVEN))
        : percent.setScale(percent.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_EVEN);
  }
}
