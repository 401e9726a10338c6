package muster.draw.text;

import java.time.LocalDate;
import muster.model.PartialDate;

/** Dates as a person writes them: {@code 10 May 2025}, {@code May 2025}, {@code 2025}. */
public final class Dates {

  private Dates() {}

  /** The month's name in full. */
  public static String full(PartialDate date) {
    return full(date, Language.ENGLISH);
  }

  /** The same in a language. */
  public static String full(PartialDate date, Language language) {
    return format(date, date.text().length() == 7 ? "month.alone." : "month.full.", language);
  }

  /** The month's name in short, as {@code 25 Sep 2025}. */
  public static String brief(PartialDate date) {
    return brief(date, Language.ENGLISH);
  }

  /** The same in a language. */
  public static String brief(PartialDate date, Language language) {
    return format(date, "month.brief.", language);
  }

  private static String format(PartialDate date, String months, Language language) {
    String text = date.text();
    String year = text.substring(0, 4);
    if (text.length() == 4) {
      return year;
    }
    String month = language.text(months + text.substring(5, 7));
    return text.length() == 7
        ? month + " " + year
        : LocalDate.parse(text).getDayOfMonth() + " " + month + " " + year;
  }
}
