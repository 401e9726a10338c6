package muster.draw.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import muster.model.PartialDate;

/** Dates as a person writes them: {@code 10 May 2025}, {@code May 2025}, {@code 2025}. */
public final class Dates {

  private Dates() {}

  /** The month's name in full. */
  public static String full(PartialDate date) {
    return format(date, TextStyle.FULL);
  }

  /** The month's name in short, as {@code 25 Sep 2025}. */
  public static String brief(PartialDate date) {
    return format(date, TextStyle.SHORT);
  }

  private static String format(PartialDate date, TextStyle style) {
    String text = date.text();
    String year = text.substring(0, 4);
    if (text.length() == 4) {
      return year;
    }
    String month =
        Month.of(Integer.parseInt(text.substring(5, 7))).getDisplayName(style, Locale.ENGLISH);
    return text.length() == 7
        ? month + " " + year
        : LocalDate.parse(text).getDayOfMonth() + " " + month + " " + year;
  }
}
