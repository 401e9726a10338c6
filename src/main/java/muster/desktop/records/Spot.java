package muster.desktop.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.store.json.JsonPath;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record's members.
 *
 * @param steps from the record to the place: names of members and numbers of items
 */
record Spot(List<Object> steps) {
  static final Spot ROOT = new Spot(List.of());

  Spot {
    steps = List.copyOf(steps);
  }

  /** The place of a member of a member …, with dots between the names. */
  static Spot of(String names) {
    return new Spot(List.of((Object[]) names.split("\\.")));
  }

  Spot child(String member) {
    return and(member);
  }

  Spot child(int item) {
    return and(item);
  }

  private Spot and(Object step) {
    List<Object> more = new ArrayList<>(steps);
    more.add(step);
    return new Spot(more);
  }

  /** The name of the member, or of the nearest around it. */
  String name() {
    return steps.reversed().stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("");
  }

  /** As the problems of a draft name it. */
  String text() {
    JsonPath path = JsonPath.ROOT;
    for (Object step : steps) {
      path = step instanceof Integer item ? path.child(item) : path.child((String) step);
    }
    return path.toString().replaceFirst("^\\$\\.?", "");
  }

  /** What stands there; null: nothing. */
  @Nullable Object in(@Nullable Object tree) {
    Object value = tree;
    for (Object step : steps) {
      value =
          switch (value) {
            case Map<?, ?> map when step instanceof String -> map.get(step);
            case List<?> list when step instanceof Integer i && i < list.size() -> list.get(i);
            case null, default -> null;
          };
    }
    return value;
  }

  /**
   * The members with another value there.
   *
   * @param value null: none any more; an object that was made only for it goes as well
   */
  Map<String, Object> with(Map<String, Object> members, @Nullable Object value) {
    Object changed = with(members, steps, value);
    return changed == null ? Map.of() : Plain.object(changed);
  }

  private static @Nullable Object with(
      @Nullable Object tree, List<Object> steps, @Nullable Object value) {
    if (steps.isEmpty()) {
      return value;
    }
    Object step = steps.getFirst();
    List<Object> further = steps.subList(1, steps.size());
    if (step instanceof Integer item) {
      List<Object> items = new ArrayList<>(Plain.list(tree));
      Object changed = with(items.get(item), further, value);
      if (changed == null) {
        items.remove((int) item);
      } else {
        items.set(item, changed);
      }
      return Collections.unmodifiableList(items);
    }
    Map<String, Object> members = new LinkedHashMap<>(Plain.object(tree));
    Object changed = with(members.get(step), further, value);
    if (changed == null) {
      members.remove((String) step);
    } else {
      members.put((String) step, Objects.requireNonNull(changed));
    }
    return Collections.unmodifiableMap(members);
  }
}
