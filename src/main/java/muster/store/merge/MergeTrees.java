package muster.store.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges one file's trees. Records go together by their ids, and in them members by their keys. A
 * member is taken as a whole, but for choices and parameters of a scenario (each by itself), lists
 * of things that have ids (options, slides), and lists of which the order says nothing (evidence,
 * memberships …), to which both sides may add.
 */
final class MergeTrees {
  private static final Set<String> SETS =
      Set.of("evidence", "memberships", "constraints", "enablers", "guardedBy", "highlight");
  private static final Set<String> BY_KEY = Set.of("choices", "parameters", "properties");
  private static final Set<String> BY_ID = Set.of("options", "slides");

  private final String file;
  private final Decision decision;
  private final Naming naming;
  private final List<Conflict> conflicts = new ArrayList<>();

  MergeTrees(String file, Decision decision, Naming naming) {
    this.file = file;
    this.decision = decision;
    this.naming = naming;
  }

  /** What both sides changed differently; after the merge. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  /** Where in the file: a record's id and the way to its member. */
  private record Place(String record, String member) {
    Place member(String key) {
      return new Place(
          record, key.equals("properties") ? "" : member.isEmpty() ? key : member + "." + key);
    }
  }

  /**
   * @param base null: the file was not there
   */
  Object merge(@Nullable Object base, Object ours, Object theirs) {
    Place whole = new Place("", "");
    if (ours instanceof List<?> && theirs instanceof List<?>) {
      return Objects.requireNonNullElse(byId(whole, base, ours, theirs), List.of());
    }
    return Objects.requireNonNullElse(members(whole, base, ours, theirs), Map.of());
  }

  private @Nullable Object value(
      Place place,
      String key,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs) {
    if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
      return ours;
    }
    if (Objects.equals(base, ours)) {
      return theirs;
    }
    if (BY_KEY.contains(key)) {
      return members(place, base, ours, theirs);
    }
    if (BY_ID.contains(key) || key.equals("features")) {
      return byId(place, base, ours, theirs);
    }
    return SETS.contains(key) ? set(place, base, ours, theirs) : dispute(place, base, ours, theirs);
  }

  /** Two objects, or what is left of them, member by member. */
  private @Nullable Object members(
      Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    if (!(ours instanceof Map<?, ?>) || !(theirs instanceof Map<?, ?>)) {
      return dispute(place, base, ours, theirs);
    }
    Map<String, Object> before = Tree.map(base);
    Map<String, Object> here = Tree.map(ours);
    Map<String, Object> there = Tree.map(theirs);
    Map<String, Object> merged = new LinkedHashMap<>();
    for (String key : union(here.keySet(), there.keySet())) {
      Object value = value(place.member(key), key, before.get(key), here.get(key), there.get(key));
      if (value != null) {
        merged.put(key, value);
      }
    }
    Map<String, Object> ordered = new LinkedHashMap<>();
    MergeOrder.of(before.keySet(), here.keySet(), there.keySet(), merged.keySet())
        .keys()
        .forEach(key -> ordered.put(key, Objects.requireNonNull(merged.get(key))));
    return ordered;
  }

  /** Two lists of records, record by record. */
  private @Nullable Object byId(
      Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    Map<String, Object> before = Tree.byId(base);
    Map<String, Object> here = Tree.byId(ours);
    Map<String, Object> there = Tree.byId(theirs);
    if (before == null || here == null || there == null) {
      return dispute(place, base, ours, theirs);
    }
    Map<String, Object> merged = new LinkedHashMap<>();
    for (String id : union(here.keySet(), there.keySet())) {
      Place record = place.record().isEmpty() ? new Place(id, "") : place.member(id);
      Object value = item(record, before.get(id), here.get(id), there.get(id));
      if (value != null) {
        merged.put(id, value);
      }
    }
    MergeOrder<String> order =
        MergeOrder.of(before.keySet(), here.keySet(), there.keySet(), merged.keySet());
    List<String> ids = order.keys();
    if (order.disputed()) {
      if (theirsIn(naming.orderConflict(file, place.record(), place.member()))) {
        ids = MergeOrder.of(before.keySet(), there.keySet(), here.keySet(), merged.keySet()).keys();
      }
    }
    return ids.stream().map(merged::get).toList();
  }

  private @Nullable Object item(
      Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
      return ours;
    }
    if (Objects.equals(base, ours)) {
      return theirs;
    }
    return ours == null || theirs == null
        ? dispute(place, base, ours, theirs)
        : members(place, base, ours, theirs);
  }

  /** Lists to which each side may add, and from which each may take. */
  private @Nullable Object set(
      Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    Set<Object> before = Tree.asSet(base);
    Set<Object> here = Tree.asSet(ours);
    Set<Object> there = Tree.asSet(theirs);
    if (before == null || here == null || there == null || ours == null || theirs == null) {
      return dispute(place, base, ours, theirs);
    }
    Set<Object> kept = new LinkedHashSet<>(union(here, there));
    kept.removeIf(item -> before.contains(item) && !(here.contains(item) && there.contains(item)));
    boolean bothTook =
        before.stream().anyMatch(item -> !here.contains(item) && !there.contains(item));
    boolean someAdded = !before.containsAll(here) || !before.containsAll(there);
    MergeOrder<Object> order = MergeOrder.of(before, here, there, kept);
    // The same thing taken out by both and something put in: both changed it, perhaps differently.
    return (bothTook && someAdded) || order.disputed()
        ? dispute(place, base, ours, theirs)
        : order.keys();
  }

  private @Nullable Object dispute(
      Place place, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
    Conflict conflict = naming.conflict(file, place.record(), place.member(), base, ours, theirs);
    return theirsIn(conflict) ? theirs : ours;
  }

  private boolean theirsIn(Conflict conflict) {
    conflicts.add(conflict);
    return decision.of(conflict) == Side.THEIRS;
  }

  private static <K> Set<K> union(Set<K> here, Set<K> there) {
    Set<K> all = new LinkedHashSet<>(here);
    all.addAll(there);
    return all;
  }
}
