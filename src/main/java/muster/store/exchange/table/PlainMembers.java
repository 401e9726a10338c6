package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Extras;
import org.jspecify.annotations.Nullable;

/** Plain JSON objects in each other, which are never changed but made anew. */
final class PlainMembers {
  private PlainMembers() {}

  /** What stands at the end of a way of names; null if nothing does. */
  static @Nullable Object in(Map<String, Object> object, List<String> path) {
    Object value = object;
    for (String name : path) {
      value = value instanceof Map<?, ?> members ? members.get(name) : null;
    }
    return value;
  }

  /** The object with another value there. */
  static Map<String, Object> with(Map<String, Object> object, List<String> path, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(object);
    String name = path.getFirst();
    changed.put(
        name,
        path.size() == 1
            ? value
            : with(members(object.get(name)), path.subList(1, path.size()), value));
    return changed;
  }

  /** The list with another item; what is missing before it is null. */
  static List<Object> withItem(List<?> list, int place, Object value) {
    List<Object> changed = new ArrayList<>(list);
    while (changed.size() <= place) {
      changed.add(Extras.NULL);
    }
    changed.set(place, value);
    return changed;
  }

  /** An object's members; of anything else none. */
  static Map<String, Object> members(@Nullable Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, member) -> members.put(String.valueOf(key), member));
    }
    return members;
  }

  /** How many values a value is made of, itself included. */
  static long count(Object value) {
    return switch (value) {
      case Map<?, ?> members -> 1 + members.values().stream().mapToLong(PlainMembers::count).sum();
      case List<?> items -> 1 + items.stream().mapToLong(PlainMembers::count).sum();
      default -> 1;
    };
  }
}
