package muster.store;

import java.util.HashMap;
import java.util.HashSet;
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
    List<T> some = list.of(whole).stream().filter(record -> has(list, record)).toList();
    return list.with(part, some);
  }
}
