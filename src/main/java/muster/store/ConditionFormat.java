package muster.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.model.Condition;
import muster.store.json.Json;
import org.jspecify.annotations.Nullable;

/** A condition: an object with exactly one key. */
final class ConditionFormat {
  private ConditionFormat() {}

  /** A condition over any assumptions; null where the value is missing. */
  static @Nullable Condition read(@Nullable Value value) {
    return value == null ? null : read(value, Integer.MAX_VALUE);
  }

  /**
   * A condition that may speak only of some assumptions.
   *
   * @param before the place in the assumptions' file, from 0, that they stand before
   */
  static Condition read(Value value, int before) {
    Fields fields = value.fields();
    if (fields == null) {
      return Condition.always();
    }
    List<Map.Entry<String, Value>> entries = fields.entries();
    if (entries.size() != 1) {
      value.problem("condition.keys", entries.size());
      return Condition.always();
    }
    String key = entries.getFirst().getKey();
    Value part = entries.getFirst().getValue();
    return switch (key) {
      case "all" -> new Condition.All(part.each(p -> read(p, before)));
      case "any" -> new Condition.Any(part.each(p -> read(p, before)));
      case "not" -> new Condition.Not(read(part, before));
      default -> new Condition.Is(key, options(key, part, before));
    };
  }

  private static List<String> options(String assumption, Value value, int before) {
    List<Value> values = value.json() instanceof Json.Text ? List.of(value) : value.items();
    if (values.isEmpty() && value.json() instanceof Json.Arr) {
      value.problem("condition.options");
    }
    List<String> options = values.stream().map(Value::text).toList();
    value.reading().index().whenAllAreRead(() -> check(assumption, value, values, options, before));
    return options;
  }

  private static void check(
      String assumption, Value value, List<Value> values, List<String> options, int before) {
    Index index = value.reading().index();
    if (!index.readable(WorkspaceFile.ASSUMPTIONS)) {
      return;
    }
    Integer position = index.positionOf(WorkspaceFile.ASSUMPTIONS, assumption);
    if (position == null) {
      value.problem("reference.assumptions.json", Value.shown(assumption));
      return;
    }
    if (position >= before) {
      value.problem("odds.later", Value.shown(assumption));
    }
    for (int i = 0; i < values.size(); i++) {
      checkOption(assumption, values.get(i), options.get(i));
    }
  }

  /** Says so if an assumption that is there has no such option; once all files are read. */
  static void checkOption(String assumption, Value value, String option) {
    Set<String> options = value.reading().index().optionsOf(assumption);
    if (options != null && !option.isEmpty() && !options.contains(option)) {
      value.problem(
          "reference.option",
          Value.shown(assumption),
          Value.shown(option),
          Value.shown(String.join(", ", options)));
    }
  }

  static @Nullable Object writeNullable(@Nullable Condition condition) {
    return condition == null ? null : write(condition);
  }

  static Object write(Condition condition) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) ->
          Map.of(assumption, options.size() == 1 ? options.getFirst() : options);
      case Condition.All(List<Condition> parts) -> Map.of("all", writeAll(parts));
      case Condition.Any(List<Condition> parts) -> Map.of("any", writeAll(parts));
      case Condition.Not(Condition part) -> Map.of("not", write(part));
    };
  }

  /**
   * What a plain value stands for that was written here.
   *
   * @throws IllegalArgumentException if it is no condition
   */
  static Condition ofPlain(Object plain) {
    if (!(plain instanceof Map<?, ?> map) || map.size() != 1) {
      throw new IllegalArgumentException("No condition: " + plain);
    }
    Map.Entry<?, ?> only = map.entrySet().iterator().next();
    Object part = Objects.requireNonNull(only.getValue());
    return switch (String.valueOf(only.getKey())) {
      case "all" -> new Condition.All(allOfPlain(part));
      case "any" -> new Condition.Any(allOfPlain(part));
      case "not" -> new Condition.Not(ofPlain(part));
      default ->
          new Condition.Is(
              String.valueOf(only.getKey()),
              part instanceof List<?> list
                  ? list.stream().map(String::valueOf).toList()
                  : List.of(String.valueOf(part)));
    };
  }

  private static List<Condition> allOfPlain(Object plain) {
    if (!(plain instanceof List<?> list)) {
      throw new IllegalArgumentException("No conditions: " + plain);
    }
    return list.stream().map(ConditionFormat::ofPlain).toList();
  }

  private static List<Object> writeAll(List<Condition> parts) {
    return Members.all(parts, ConditionFormat::write);
  }
}
