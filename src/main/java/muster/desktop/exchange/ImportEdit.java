package muster.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import muster.desktop.kit.Words;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;

/** An import as one step that can be undone. */
final class ImportEdit {
  private ImportEdit() {}

  /**
   * @param after the workspace with records replaced in their places, and others at the end
   */
  static Edit of(String file, Workspace before, Workspace after) {
    List<Change<?>> changes = new ArrayList<>();
    collect(RecordList.LINES, before, after, changes);
    collect(RecordList.ZONES, before, after, changes);
    collect(RecordList.SITES, before, after, changes);
    return new Edit(Words.text("import.edit", file), changes, null);
  }

  private static <T extends Identified> void collect(
      RecordList<T> list, Workspace before, Workspace after, List<Change<?>> changes) {
    List<T> old = list.of(before);
    List<T> now = list.of(after);
    for (int i = 0; i < now.size(); i++) {
      T earlier = i < old.size() ? old.get(i) : null;
      if (!now.get(i).equals(earlier)) {
        changes.add(new Change<>(list, i, earlier, now.get(i)));
      }
    }
  }
}
