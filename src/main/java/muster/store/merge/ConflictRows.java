package muster.store.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.model.Messages;
import org.jspecify.annotations.Nullable;

/** Sets both sides of a conflict side by side, member by member where that says more. */
final class ConflictRows {
  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final Set<String> DEEPER =
      Set.of("troops", "choices", "parameters", "view", "displaces", "properties");
  private static final Set<String> SAID = Set.of("id", "type");

  private final Values values;
  private final boolean oneDeleted;
  private final List<Conflict.Row> rows = new ArrayList<>();

  private ConflictRows(Values values, boolean oneDeleted) {
    this.values = values;
    this.oneDeleted = oneDeleted;
  }

  /**
   * The rows in which the sides differ.
   *
   * @param member empty: the record as a whole
   */
  static List<Conflict.Row> of(
      Values values,
      String member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs) {
    boolean whole = member.isEmpty();
    ConflictRows made = new ConflictRows(values, whole && (ours == null || theirs == null));
    if (whole || isDeeper(member, base, ours, theirs)) {
      made.members(member, base, ours, theirs);
    } else {
      made.row(member, base, ours, theirs);
    }
    return made.rows;
  }

  private static boolean isDeeper(
      String member, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    return DEEPER.contains(member)
        && (base instanceof Map<?, ?> || ours instanceof Map<?, ?> || theirs instanceof Map<?, ?>);
  }

  private void members(
      String path, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    Map<String, Object> before = Tree.map(base);
    Map<String, Object> here = Tree.map(ours);
    Map<String, Object> there = Tree.map(theirs);
    Set<String> keys = new LinkedHashSet<>(here.keySet());
    keys.addAll(there.keySet());
    for (String key : keys) {
      Object mine = here.get(key);
      Object other = there.get(key);
      if (Objects.equals(mine, other) || SAID.contains(key)) {
        continue;
      }
      String inner = key.equals("properties") || path.isEmpty() ? key : path + "." + key;
      if (isDeeper(key, before.get(key), mine, other)) {
        members(key.equals("properties") ? "" : inner, before.get(key), mine, other);
      } else {
        row(inner, before.get(key), mine, other);
      }
    }
  }

  private void row(
      String path, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    rows.add(new Conflict.Row(values.key(path), text(base), side(ours), side(theirs)));
  }

  private String side(@Nullable Object value) {
    return value == null && oneDeleted ? MESSAGES.text("value.deleted") : text(value);
  }

  private String text(@Nullable Object value) {
    return value instanceof Map<?, ?> map && map.containsKey("coordinates")
        ? Values.shape(map)
        : values.full(value);
  }
}
