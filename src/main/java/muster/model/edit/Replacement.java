package muster.model.edit;

import java.util.ArrayList;
import java.util.List;
import muster.model.Identified;
import muster.model.Workspace;

/** A whole workspace in another's place, as one step that can be undone. */
public final class Replacement {
  private Replacement() {}

  /**
   * The edit that makes one workspace another, by the records in which they differ.
   *
   * @param name of the step
   */
  public static Edit of(String name, Workspace before, Workspace after) {
    List<Change<?>> changes = new ArrayList<>();
    for (RecordList<?> list : RecordList.ALL) {
      add(changes, list, before, after);
    }
    return new Edit(name, changes, null);
  }

  /** What both lists begin and end with stays; between, place by place. */
  private static <T extends Identified> void add(
      List<Change<?>> changes, RecordList<T> list, Workspace before, Workspace after) {
    List<T> old = list.of(before);
    List<T> now = list.of(after);
    int shorter = Math.min(old.size(), now.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int both = shorter - end;
    for (int i = start; i < both; i++) {
      if (!old.get(i).equals(now.get(i))) {
        changes.add(new Change<>(list, i, old.get(i), now.get(i)));
      }
    }
    for (int i = old.size() - end - 1; i >= both; i--) {
      changes.add(new Change<>(list, i, old.get(i), null));
    }
    for (int i = both; i < now.size() - end; i++) {
      changes.add(new Change<>(list, i, null, now.get(i)));
    }
  }
}
