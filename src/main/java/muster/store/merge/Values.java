package muster.store.merge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import muster.model.Extras;
import muster.model.Messages;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/** Plain values in words: what a file names by its id is called by its name. */
final class Values {
  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final int BRIEF = 60;
  private static final int FULL = 2000;

  /** The names of actors and assumptions by their ids. */
  private final Map<String, String> names = new HashMap<>();

  /** The labels of options by their assumptions' ids and their own. */
  private final Map<String, String> options = new HashMap<>();

  void knowActor(String id, String name) {
    names.putIfAbsent(id, name);
  }

  void knowAssumption(Object assumption) {
    String id = Tree.id(assumption);
    if (id == null || !(Tree.member(assumption, "label") instanceof String label)) {
      return;
    }
    names.putIfAbsent(id, label);
    for (Object option : Tree.list(Tree.member(assumption, "options"))) {
      if (Tree.member(option, "label") instanceof String name) {
        options.putIfAbsent(id + " " + Tree.id(option), name);
      }
    }
  }

  /** What an actor is called. */
  String actor(String id) {
    return names.getOrDefault(id, id);
  }

  /** A value in a few words, as they stand in a sentence. */
  String brief(@Nullable Object value) {
    return value instanceof String text
        ? quoted(Excerpt.of(line(actor(text)), BRIEF))
        : Excerpt.of(inner(value), BRIEF);
  }

  /** A value as it stands in a table: all of it, unless it is very long. */
  String full(@Nullable Object value) {
    String text =
        switch (value) {
          case String plain -> actor(plain);
          case List<?> items when !items.isEmpty() ->
              items.stream()
                  .map(item -> item instanceof String plain ? actor(plain) : inner(item))
                  .collect(Collectors.joining("\n"));
          case null, default -> inner(value);
        };
    return text.lines()
        .limit(FULL)
        .map(line -> Excerpt.of(line, FULL))
        .collect(Collectors.joining("\n"));
  }

  /** What a member's key is called: in a person's words where there are such, else as it is. */
  String key(String path) {
    return MESSAGES.has("member." + path) ? MESSAGES.text("member." + path) : actor(path);
  }

  private String inner(@Nullable Object value) {
    return switch (value) {
      case null -> MESSAGES.text("value.none");
      case String text -> quoted(line(actor(text)));
      case BigInteger whole -> NumberFormat.getIntegerInstance(Locale.ENGLISH).format(whole);
      case BigDecimal number -> number.toPlainString();
      case Boolean yes -> MESSAGES.text(yes ? "value.yes" : "value.no");
      case List<?> items when items.isEmpty() -> MESSAGES.text("value.none");
      case List<?> items ->
          items.stream().limit(FULL).map(this::inner).collect(Collectors.joining(", "));
      case Map<?, ?> map when map.containsKey("coordinates") -> MESSAGES.text("value.shape");
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> entry(String.valueOf(e.getKey()), e.getValue()))
              .collect(Collectors.joining(", "));
      default -> value.equals(Extras.NULL) ? MESSAGES.text("value.none") : value.toString();
    };
  }

  /** A condition names assumptions and their options. */
  private String entry(String key, @Nullable Object value) {
    String said =
        value instanceof String option && options.containsKey(key + " " + option)
            ? quoted(Objects.requireNonNull(options.get(key + " " + option)))
            : value instanceof List<?> some && names.containsKey(key)
                ? some.stream()
                    .map(o -> quoted(options.getOrDefault(key + " " + o, String.valueOf(o))))
                    .collect(Collectors.joining(MESSAGES.text("value.or")))
                : inner(value);
    return key(key) + " " + said;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  /** What a shape is, so that two can be told apart. */
  static String shape(Map<?, ?> geometry) {
    Object coordinates = geometry.get("coordinates");
    if (coordinates instanceof List<?> point
        && point.size() >= 2
        && !(point.getFirst() instanceof List<?>)) {
      return MESSAGES.text(
          "value.point", String.valueOf(point.get(1)), String.valueOf(point.get(0)));
    }
    return MESSAGES.text("value.corners", corners(coordinates));
  }

  private static long corners(@Nullable Object coordinates) {
    return coordinates instanceof List<?> items
        ? !items.isEmpty() && items.getFirst() instanceof List<?>
            ? items.stream().mapToLong(Values::corners).sum()
            : 1
        : 0;
  }
}
