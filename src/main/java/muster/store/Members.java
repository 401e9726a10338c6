package muster.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.model.Coded;
import muster.model.Extras;
import muster.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The members of an object to be written, in the order of their mention; null is left out. */
final class Members {
  private final Map<String, Object> members = new LinkedHashMap<>();

  Members put(String key, @Nullable Object value) {
    if (value != null) {
      members.put(key, value);
    }
    return this;
  }

  Members put(String key, @Nullable Coded word) {
    return word == null ? this : put(key, (Object) word.code());
  }

  Members put(String key, PartialDate date) {
    return put(key, (Object) date.text());
  }

  <T> Members put(String key, @Nullable List<T> records, Function<T, ?> write) {
    return records == null ? this : put(key, (Object) all(records, write));
  }

  /** The members, and after them those that Muster does not know. */
  Map<String, Object> and(Extras extras) {
    extras.values().forEach(members::putIfAbsent);
    return members;
  }

  static <T> List<Object> all(List<T> records, Function<T, ?> write) {
    return records.stream().<Object>map(write).toList();
  }
}
