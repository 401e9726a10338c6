package muster.desktop.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.model.edit.Renaming;
import muster.store.DraftResult;
import muster.store.RecordDraft;
import muster.store.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A record in work: what it was, and what it is to be.
 *
 * @param before null: it is new
 * @param from the members that the work began with
 * @param now the members as typed
 */
record Draft<T extends Identified>(
    RecordList<T> list, @Nullable T before, Map<String, Object> from, Map<String, Object> now) {
  static <T extends Identified> Draft<T> of(RecordList<T> list, T record) {
    Map<String, Object> members = Plain.object(Plain.of(RecordDraft.members(list, record)));
    return new Draft<>(list, record, members, members);
  }

  static <T extends Identified> Draft<T> made(RecordList<T> list, Map<String, Object> members) {
    return new Draft<>(list, null, members, members);
  }

  Draft<T> with(Map<String, Object> changed) {
    return new Draft<>(list, before, from, changed);
  }

  boolean isNew() {
    return before == null;
  }

  boolean isChanged() {
    return !now.equals(from);
  }

  String id() {
    return before == null ? Plain.text(now.get("id")) : before.id();
  }

  /**
   * Reads it as a part of the workspace. Where it gives the record another id, all that names it is
   * taken to follow.
   */
  DraftResult<T> read(Workspace workspace) {
    List<Change<?>> renaming = renaming(workspace);
    if (renaming.isEmpty()) {
      return new RecordDraft<>(list, before, now).read(workspace);
    }
    Workspace renamed = new Edit("", renaming, null).applyTo(workspace);
    return new RecordDraft<>(list, renamed(renamed), now).read(renamed);
  }

  /** What else changes as the record gets another id, and it itself; nothing where it keeps its. */
  private List<Change<?>> renaming(Workspace workspace) {
    String id = Plain.text(now.get("id"));
    boolean possible =
        before != null
            && !list.equals(RecordList.HEADER)
            && !id.equals(before.id())
            && RecordId.isId(id)
            && Workspace.find(list.of(workspace), id).isEmpty();
    return possible ? Renaming.of(workspace, list, id(), id) : List.of();
  }

  private T renamed(Workspace renamed) {
    return Workspace.find(list.of(renamed), Plain.text(now.get("id"))).orElseThrow();
  }

  /**
   * The changes that put a record in the draft's place, with all that follows it to another id.
   *
   * @param record that the draft stands for
   */
  List<Change<?>> changes(Workspace workspace, T record) {
    if (before == null) {
      return List.of(Change.added(workspace, list, record));
    }
    List<Change<?>> changes = new ArrayList<>(renaming(workspace));
    Workspace renamed = new Edit("", changes, null).applyTo(workspace);
    changes.add(
        Change.replaced(renamed, list, changes.isEmpty() ? before : renamed(renamed), record));
    return changes;
  }

  /**
   * The draft after the record was changed elsewhere: a member that was typed stays as typed, every
   * other one is the record's.
   *
   * @param record as it is now; null: it is gone, and the draft is that of a new one
   */
  Draft<T> over(@Nullable T record) {
    if (record == null) {
      return new Draft<>(list, null, from, now);
    }
    if (record.equals(before)) {
      return this;
    }
    Draft<T> fresh = of(list, record);
    Map<String, Object> merged = new LinkedHashMap<>(fresh.now);
    Set<String> names = new LinkedHashSet<>(from.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      Object typed = now.get(name);
      if (!Objects.equals(typed, from.get(name))) {
        if (typed == null) {
          merged.remove(name);
        } else {
          merged.put(name, typed);
        }
      }
    }
    return fresh.with(merged);
  }
}
