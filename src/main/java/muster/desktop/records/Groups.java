package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes away the objects of which nothing is written any more. */
final class Groups {
  private Groups() {}

  /** The members without groups that may be missing and in which there is nothing. */
  static Map<String, Object> pruned(List<Field> fields, Map<String, Object> members) {
    Map<String, Object> pruned = new LinkedHashMap<>(members);
    for (Field field : fields) {
      if (!field.required()
          && field.input() instanceof Input.Group
          && isBlank(members.get(field.member()))) {
        pruned.remove(field.member());
      }
    }
    return pruned;
  }

  private static boolean isBlank(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Map<?, ?> map -> map.values().stream().allMatch(Groups::isBlank);
      case List<?> list -> list.isEmpty();
      default -> false;
    };
  }
}
