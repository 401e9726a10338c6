package muster.desktop.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.desktop.kit.Words;

/** When versions were kept, in words; to the second where two are of one minute. */
final class VersionTimes {
  private static final DateTimeFormatter MINUTE = format("HH:mm");
  private static final DateTimeFormatter SECOND = format("HH:mm:ss");
  private static final DateTimeFormatter WEEKDAY = format("EEEE");
  private static final DateTimeFormatter DAY = format("d MMMM");
  private static final DateTimeFormatter YEAR = format("d MMMM uuuu");
  private static final int WEEK = 7;

  private VersionTimes() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** The words for each of several times, in their order. */
  static List<String> of(List<Instant> times, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    Map<Instant, Long> minutes =
        times.stream()
            .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.stream()
        .map(
            time -> {
              boolean alone = minutes.getOrDefault(time.truncatedTo(ChronoUnit.MINUTES), 0L) == 1;
              return of(time.atZone(zone), today, alone ? MINUTE : SECOND);
            })
        .toList();
  }

  private static String of(ZonedDateTime time, LocalDate today, DateTimeFormatter clock) {
    LocalDate day = time.toLocalDate();
    long ago = ChronoUnit.DAYS.between(day, today);
    String date;
    if (ago == 0) {
      date = Words.text("history.today");
    } else if (ago == 1) {
      date = Words.text("history.yesterday");
    } else if (ago > 1 && ago < WEEK) {
      date = WEEKDAY.format(day);
    } else {
      date = (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
    }
    return Words.text("history.time", date, clock.format(time));
  }
}
