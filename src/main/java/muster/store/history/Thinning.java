package muster.store.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions stay: all of the last hour, the last of each hour for a day, of each day for a
 * month, of each month for ever. Hours, days and months are those of UTC, so that each lies in one
 * of the next and what stays does not depend on when it is looked at.
 */
final class Thinning {
  private static final Duration ALL = Duration.ofHours(1);
  private static final Duration HOURLY = Duration.ofDays(1);
  private static final Duration DAILY = Duration.ofDays(31);

  private static final DateTimeFormatter HOUR = pattern("uuuu-MM-dd'T'HH");
  private static final DateTimeFormatter DAY = pattern("uuuu-MM-dd");
  private static final DateTimeFormatter MONTH = pattern("uuuu-MM");

  private Thinning() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  /**
   * The versions that may go.
   *
   * @param newestFirst the newest always stays
   */
  static List<Version> toDrop(List<Version> newestFirst, Instant now) {
    Set<String> spans = new HashSet<>();
    return newestFirst.stream()
        .filter(version -> !spans.add(span(version.time(), now)))
        .filter(version -> !version.equals(newestFirst.getFirst()))
        .toList();
  }

  /** Of the versions with one span the newest stays. */
  private static String span(Instant time, Instant now) {
    Duration age = Duration.between(time, now);
    if (age.compareTo(ALL) <= 0) {
      return time.toString();
    }
    if (age.compareTo(HOURLY) <= 0) {
      return HOUR.format(time);
    }
    return (age.compareTo(DAILY) <= 0 ? DAY : MONTH).format(time);
  }
}
