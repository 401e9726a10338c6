package muster.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/**
 * Some records of a workspace, to be read again; of the others it is certain that they are sound.
 */
final class WorkspacePart {
  private final Workspace whole;
  private final Map<RecordList<?>, Set<String>> ids = new HashMap<>();
  private final Map<RecordList<?>, Map<String, Identified>> known = new HashMap<>();
  private final Set<RecordList<?>> complete = new HashSet<>();

  WorkspacePart(Workspace whole) {
    this.whole = whole;
  }

  Workspace whole() {
    return whole;
  }

  /**
   * Adds the records of that id; two of one id are found so. Odds may speak of what stands earlier
   * in the file, so that assumptions are not to be had one by one.
   */
  void add(RecordList<?> list, String id) {
    if (list.equals(RecordList.ASSUMPTIONS)) {
      addAll(list);
    }
    ids.computeIfAbsent(list, _ -> new HashSet<>()).add(id);
  }

  /**
   * Adds a record that alone took the place of one with its id: no other has that id, so that none
   * has to be looked for.
   */
  <T extends Identified> void addInPlace(RecordList<T> list, T record) {
    add(list, record.id());
    known.computeIfAbsent(list, _ -> new LinkedHashMap<>()).put(record.id(), record);
  }

  void addAll(RecordList<?> list) {
    complete.add(list);
  }

  boolean has(RecordList<?> list, Identified record) {
    return complete.contains(list) || ids.getOrDefault(list, Set.of()).contains(record.id());
  }

  /** The workspace without the other records. */
  Workspace records() {
    Workspace part = Workspace.empty(whole.header());
    for (RecordList<?> list : RecordList.ALL) {
      part = with(part, list);
    }
    return part;
  }

  private <T extends Identified> Workspace with(Workspace part, RecordList<T> list) {
    if (complete.contains(list)) {
      return list.with(part, list.of(whole));
    }
    if (!ids.containsKey(list)) {
      return part;
    }
    Map<String, T> found = known(list);
    return list.with(
        part,
        found.keySet().equals(ids.get(list))
            ? List.copyOf(found.values())
            : list.of(whole).stream().filter(record -> has(list, record)).toList());
  }

  /** The cast holds: a record was added to the list that it is of. */
  @SuppressWarnings("unchecked")
  private <T extends Identified> Map<String, T> known(RecordList<T> list) {
    return (Map<String, T>) known.getOrDefault(list, Map.of());
  }
}
