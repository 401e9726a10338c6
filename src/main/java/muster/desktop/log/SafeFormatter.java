package muster.desktop.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the log. What is written is the program's own text, numbers, ids and, of exceptions,
 * which class was thrown where: their messages quote files, names and notes, so none of them is. Of
 * what a library logs it is the library's name, and what was thrown.
 */
final class SafeFormatter extends Formatter {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final int MOST_FRAMES = 80;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSxx", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord entry) {
    StringBuilder text = new StringBuilder();
    text.append(TIME.format(entry.getInstant())).append(' ').append(entry.getLevel().getName());
    String logger = String.valueOf(entry.getLoggerName());
    // What a library says has values in it already: JavaFX quotes what could not be converted.
    text.append(' ')
        .append(
            logger.startsWith(SessionLog.NAME)
                ? filled(entry.getMessage(), entry.getParameters())
                : logger)
        .append('\n');
    Throwable thrown = entry.getThrown();
    if (thrown != null) {
      append(text, "", thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    return text.toString();
  }

  private static String filled(@Nullable String message, Object @Nullable [] values) {
    return PLACE
        .matcher(String.valueOf(message))
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  values == null || number >= values.length ? "?" : safe(values[number]));
            });
  }

  private static String safe(@Nullable Object value) {
    return switch (value) {
      case LogId(String id) -> id.replaceAll("\\p{Cntrl}", "?");
      case Number number -> number.toString();
      case Boolean yes -> yes.toString();
      case Enum<?> constant -> constant.name();
      case Class<?> type -> type.getName();
      case null, default -> "?";
    };
  }

  private static void append(
      StringBuilder text, String what, Throwable thrown, Set<Throwable> told) {
    text.append(what).append(thrown.getClass().getName()).append('\n');
    if (!told.add(thrown)) {
      return;
    }
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
      text.append("    at ").append(frames[i]).append('\n');
    }
    if (frames.length > MOST_FRAMES) {
      text.append("    and ").append(frames.length - MOST_FRAMES).append(" more\n");
    }
    for (Throwable also : thrown.getSuppressed()) {
      append(text, "  also ", also, told);
    }
    Throwable cause = thrown.getCause();
    if (cause != null) {
      append(text, "  because of ", cause, told);
    }
  }
}
