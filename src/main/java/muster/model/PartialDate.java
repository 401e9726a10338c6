package muster.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date, or as much of it as is known: {@code 2025-05-10}, {@code 2025-05} or {@code 2025}.
 * Ordered by the last day that it can mean.
 *
 * @param text as the file has it
 */
public record PartialDate(String text) implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /**
   * @throws IllegalArgumentException if the text is no date of the calendar
   */
  public PartialDate {
    if (!isDate(text)) {
      throw new IllegalArgumentException("Not a date: " + text);
    }
  }

  /** A day of the calendar. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  /** Whether the text is a year, a month or a day of the calendar. */
  public static boolean isDate(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    try {
      lastDayOf(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The last day that the date can mean. */
  public LocalDate lastDay() {
    return lastDayOf(text);
  }

  private static LocalDate lastDayOf(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    return lastDay().compareTo(other.lastDay());
  }

  @Override
  public String toString() {
    return text;
  }
}
