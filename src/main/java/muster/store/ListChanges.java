package muster.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.RecordList;

/**
 * What became different between two workspaces of which one came from the other. A record that was
 * not changed is the same object in both: so it takes no time to pass over the others, however many
 * they are.
 *
 * @param lists in which something differs, if only the order
 * @param changes by id, wherever they stand in their lists
 */
record ListChanges(List<RecordList<?>> lists, List<Change<?>> changes) {
  static ListChanges between(Workspace before, Workspace after) {
    ListChanges found = new ListChanges(new ArrayList<>(), new ArrayList<>());
    RecordList.ALL.forEach(list -> found.add(list, before, after));
    return found;
  }

  @SuppressWarnings("ReferenceEquality")
  private <T extends Identified> void add(RecordList<T> list, Workspace before, Workspace after) {
    List<T> old = list.of(before);
    List<T> now = list.of(after);
    if (old == now) {
      return;
    }
    int shorter = Math.min(old.size(), now.size());
    int from = 0;
    while (from < shorter && old.get(from) == now.get(from)) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && old.get(old.size() - 1 - same) == now.get(now.size() - 1 - same)) {
      same++;
    }
    List<T> gone = old.subList(from, old.size() - same);
    List<T> come = now.subList(from, now.size() - same);
    if (!gone.equals(come)) {
      lists.add(list);
      compare(list, gone, come);
    }
  }

  private <T extends Identified> void compare(RecordList<T> list, List<T> gone, List<T> come) {
    Map<String, T> left = new LinkedHashMap<>();
    gone.forEach(record -> left.put(record.id(), record));
    for (T record : come) {
      T old = left.remove(record.id());
      if (!record.equals(old)) {
        changes.add(new Change<>(list, 0, old, record));
      }
    }
    left.values().forEach(record -> changes.add(new Change<>(list, 0, record, null)));
  }
}
