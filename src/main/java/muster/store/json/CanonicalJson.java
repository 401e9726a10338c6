package muster.store.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import muster.model.Extras;

/**
 * Prints plain values as JSON: two spaces a level, a line each, but an array of numbers (a
 * coordinate) on one line. Equal values give equal text.
 */
public final class CanonicalJson {
  /** A new line with its indentation, by level, as far down as records go. */
  private static final List<String> LINES =
      IntStream.range(0, 24).mapToObj(level -> "\n" + "  ".repeat(level)).toList();

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /**
   * @param value a {@code Map} with text keys, {@code List}, {@code String}, {@code Boolean},
   *     {@link Extras#NULL} or number
   * @return its text, which ends in a line feed
   */
  public static String print(Object value) {
    CanonicalJson printer = new CanonicalJson();
    printer.value(value, 0);
    return printer.text.append('\n').toString();
  }

  private void value(Object value, int level) {
    switch (value) {
      case String string -> string(string);
      case Map<?, ?> members -> object(members, level);
      case List<?> items -> array(items, level);
      case Double number -> text.append(plain(number));
      case BigDecimal number -> text.append(number);
      case BigInteger number -> text.append(number);
      case Long number -> text.append((long) number);
      case Integer number -> text.append((int) number);
      case Boolean bool -> text.append((boolean) bool);
      default -> {
        if (!value.equals(Extras.NULL)) {
          throw new IllegalArgumentException("No JSON value: " + value.getClass());
        }
        text.append("null");
      }
    }
  }

  private void object(Map<?, ?> members, int level) {
    if (members.isEmpty()) {
      text.append("{}");
      return;
    }
    text.append('{');
    Iterator<? extends Map.Entry<?, ?>> entries = members.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<?, ?> entry = entries.next();
      line(level + 1);
      string((String) entry.getKey());
      text.append(": ");
      value(entry.getValue(), level + 1);
      text.append(entries.hasNext() ? "," : "");
    }
    line(level);
    text.append('}');
  }

  private void array(List<?> items, int level) {
    if (items.isEmpty()) {
      text.append("[]");
      return;
    }
    boolean numbers = areNumbers(items);
    text.append('[');
    for (int i = 0; i < items.size(); i++) {
      if (numbers) {
        text.append(i > 0 ? ", " : "");
      } else {
        text.append(i > 0 ? "," : "");
        line(level + 1);
      }
      value(items.get(i), level + 1);
    }
    if (!numbers) {
      line(level);
    }
    text.append(']');
  }

  private static boolean areNumbers(List<?> items) {
    for (Object item : items) {
      if (!(item instanceof Number)) {
        return false;
      }
    }
    return true;
  }

  private void line(int level) {
    if (level < LINES.size()) {
      text.append(LINES.get(level));
    } else {
      text.append('\n').repeat("  ", level);
    }
  }

  /** Most texts have nothing to escape, and go over in one piece. */
  private void string(String string) {
    text.append('"');
    int done = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        text.append(string, done, i);
        escape(c);
        done = i + 1;
      }
    }
    text.append(string, done, string.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      default -> text.append(String.format("\\u%04x", (int) c));
    }
  }

  /** The shortest decimal that reads back as the same double, 30 rather than 30.0. */
  private static String plain(double number) {
    BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
    return Math.abs(shortest.scale()) > 20 ? shortest.toString() : shortest.toPlainString();
  }
}
