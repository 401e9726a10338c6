package muster.desktop.records;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.store.RecordDraft;
import org.jspecify.annotations.Nullable;

/** Plain values as forms hold them: every number is a {@code BigDecimal}. */
final class Plain {
  private Plain() {}

  /** A copy that nobody changes. */
  static Object of(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put((String) key, of(member)));
        yield Collections.unmodifiableMap(members);
      }
      case List<?> list -> list.stream().map(Plain::of).toList();
      case BigDecimal number -> number;
      case Number number -> new BigDecimal(number.toString());
      default -> value;
    };
  }

  /** The members of an object; none where it is no object. */
  static Map<String, Object> object(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Map.of();
    }
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach((key, member) -> members.put((String) key, member));
    return members;
  }

  /** The items of a list; none where it is no list. */
  static List<Object> list(@Nullable Object value) {
    return value instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /** A text; empty where it is none. */
  static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  /** What is shown in a field: a number as one writes it, all else as it is. */
  static String shown(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number when Math.abs(number.scale()) < 20 -> number.toPlainString();
      default -> value.toString();
    };
  }

  /**
   * What was typed into a field for a number: the number, or the text where it is none; null where
   * it is nothing. Thousands may be set apart.
   */
  static @Nullable Object number(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return null;
    }
    String plain =
        text.matches("-?\\d{1,3}([,\\s\\u00a0\\u202f]\\d{3})+(\\.\\d+)?")
            ? text.replaceAll("[,\\s\\u00a0\\u202f]", "")
            : text;
    return RecordDraft.isNumber(plain) ? new BigDecimal(plain) : typed;
  }
}
