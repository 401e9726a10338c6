package muster.store.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Extras;
import org.jspecify.annotations.Nullable;

/** JSON as the plain values of {@link Extras}. */
public final class PlainJson {
  /** A text that stands for a list or an object is not longer. */
  private static final int MOST_VALUES = 100_000;

  private PlainJson() {}

  /**
   * The value as texts, numbers, booleans, lists, maps and {@link Extras#NULL}; a number that no
   * calculation can bear as a text.
   */
  public static Object of(Json json) {
    return switch (json) {
      case Json.Text(int _, String text) -> text;
      case Json.Num(int _, String text) -> number(text);
      case Json.Bool(int _, boolean bool) -> bool;
      case Json.Null _ -> Extras.NULL;
      case Json.Arr(int _, List<Json> items) -> {
        List<Object> plain = new ArrayList<>();
        items.forEach(item -> plain.add(of(item)));
        yield List.copyOf(plain);
      }
      case Json.Obj(int _, Map<String, Json> members) -> {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((key, member) -> plain.put(key, of(member)));
        yield new Extras(plain).values();
      }
    };
  }

  private static Object number(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (!text.matches("-?\\d+")) {
        return number;
      }
      return number.toBigIntegerExact();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  /** The value of a text that is JSON; null if it is none. */
  public static @Nullable Object parse(String text) {
    boolean[] wrong = {false};
    Json json = JsonTree.parse(text, (_, _, _, _) -> wrong[0] = true, new ValueBudget(MOST_VALUES));
    return json == null || wrong[0] ? null : of(json);
  }

  /** How deep arrays and objects stand in each other. */
  public static int depth(Object plain) {
    return switch (plain) {
      case List<?> items -> 1 + items.stream().mapToInt(PlainJson::depth).max().orElse(0);
      case Map<?, ?> members ->
          1 + members.values().stream().mapToInt(PlainJson::depth).max().orElse(0);
      default -> 0;
    };
  }
}
