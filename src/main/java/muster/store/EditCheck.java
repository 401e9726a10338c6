package muster.store;

import java.util.List;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.model.edit.References;

/**
 * Tells whether a sound workspace stays sound when it is edited. The changed records are written
 * and read again, so that the rules are those of the files; of the others only those are read again
 * that the edit can have broken, so that a corner can be checked at every move of the pointer.
 */
public final class EditCheck {
  private EditCheck() {}

  /**
   * What would be wrong after the edit; nothing if it may be made. Lines, columns and places in
   * paths are those of a file with only the records that were read again.
   *
   * @param before sound, as everything is that was loaded or edited with this check
   */
  public static List<Problem> problems(Workspace before, Edit edit) {
    return PartReading.of(concerned(before, edit)).read().problems();
  }

  /** What has to be read again. */
  static WorkspacePart concerned(Workspace before, Edit edit) {
    WorkspacePart part = new WorkspacePart(edit.applyTo(before));
    for (Change<?> change : edit.changes()) {
      add(part, change);
    }
    if (edit.changes().stream().anyMatch(EditCheck::bendsRules)) {
      part.addAll(RecordList.ZONES);
    }
    return part;
  }

  private static <T extends Identified> void add(WorkspacePart part, Change<T> change) {
    RecordList<T> list = change.list();
    if (change.after() != null) {
      part.add(list, change.after().id());
    }
    if (change.before() != null && (change.takesIdAway() || isLookedInto(list))) {
      for (References.Reference<?> other :
          References.to(part.whole(), list, change.before().id())) {
        part.add(other.list(), other.record().id());
      }
    }
  }

  /** Whether others name not only a record of the list but something in it. */
  private static boolean isLookedInto(RecordList<?> list) {
    return list.equals(RecordList.ASSUMPTIONS) || list.equals(RecordList.PARAMETERS);
  }

  /** Whether rules may go in a circle or name what is gone; that needs all of them. */
  private static boolean bendsRules(Change<?> change) {
    boolean gone =
        change.takesIdAway()
            && (change.list().equals(RecordList.ZONES) || change.list().equals(RecordList.LINES));
    return gone || (change.after() instanceof Zone zone && zone.rule() != null);
  }
}
