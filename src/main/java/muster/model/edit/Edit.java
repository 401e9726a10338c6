package muster.model.edit;

import java.util.ArrayList;
import java.util.List;
import muster.model.Identified;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a person does to a workspace in one step, and undoes in one.
 *
 * @param name what it does, as said beside “Undo”
 * @param changes in the order in which they are made
 * @param gesture the movement that the edit is part of, or null: edits of one gesture become one
 *     step
 */
public record Edit(String name, List<Change<?>> changes, @Nullable Object gesture) {
  public Edit {
    changes = List.copyOf(changes);
  }

  /** An edit by itself. */
  public static Edit of(String name, Change<?> change) {
    return new Edit(name, List.of(change), null);
  }

  /**
   * The workspace after the edit.
   *
   * @throws IllegalArgumentException if a record that it changes is not as it was
   */
  public Workspace applyTo(Workspace workspace) {
    Workspace edited = workspace;
    int from = 0;
    while (from < changes.size()) {
      RecordList<?> list = changes.get(from).list();
      int to = from;
      while (to < changes.size() && changes.get(to).list().equals(list)) {
        to++;
      }
      edited = applied(list, edited, changes.subList(from, to));
      from = to;
    }
    return edited;
  }

  /** Changes of one list together, so that a hundred thousand do not copy it as often. */
  private static <T extends Identified> Workspace applied(
      RecordList<T> list, Workspace workspace, List<Change<?>> changes) {
    List<T> records = new ArrayList<>(list.of(workspace));
    changes.forEach(change -> list.ownChange(change).applyTo(records));
    return list.with(workspace, records);
  }

  /** What takes the edit back. */
  Edit inverse() {
    return new Edit(
        name, changes.reversed().stream().<Change<?>>map(Change::inverse).toList(), gesture);
  }

  boolean isOneWith(Edit next) {
    return gesture != null && gesture.equals(next.gesture);
  }

  /** Whether it leaves everything as it is. */
  boolean isNone() {
    return changes.stream().allMatch(Change::isNone);
  }

  /** This edit and then another as one, with the other's name. */
  Edit and(Edit next) {
    List<Change<?>> all = new ArrayList<>(changes);
    for (Change<?> change : next.changes) {
      Change<?> both = all.isEmpty() ? null : all.getLast().and(change);
      if (both != null) {
        all.removeLast();
      }
      all.add(both == null ? change : both);
    }
    return new Edit(next.name, all, next.gesture);
  }
}
