package muster.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Assumption;
import muster.model.Identified;
import muster.model.Parameter;
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
   * What would be wrong after the edit; nothing if it may be made. That slides name what is gone
   * keeps nobody from making it. Lines, columns and places in paths are those of a file with only
   * the records that were read again.
   *
   * @param before sound but for slides, as everything is that was loaded or edited with this check
   */
  public static List<Problem> problems(Workspace before, Edit edit) {
    return problems(concerned(before, edit));
  }

  /**
   * The same of changes that were made to a sound workspace, wherever they stand in their lists.
   */
  static List<Problem> problems(List<Change<?>> changes, Workspace after) {
    return problems(concerned(changes, after));
  }

  private static List<Problem> problems(WorkspacePart part) {
    return switch (PartReading.of(part).read()) {
      case LoadResult.Loaded _ -> List.of();
      case LoadResult.Rejected(List<Problem> problems) -> problems;
    };
  }

  /** What has to be read again. */
  static WorkspacePart concerned(Workspace before, Edit edit) {
    return concerned(edit.changes(), edit.applyTo(before));
  }

  private static WorkspacePart concerned(List<Change<?>> changes, Workspace after) {
    WorkspacePart part = new WorkspacePart(after);
    if (changes.size() == 1 && keepsId(changes.getFirst())) {
      addInPlace(part, changes.getFirst());
    } else {
      changes.forEach(change -> add(part, change));
    }
    if (changes.stream().anyMatch(EditCheck::bendsRules)) {
      part.addAll(RecordList.ZONES);
    }
    return part;
  }

  private static boolean keepsId(Change<?> change) {
    return change.before() != null && !change.takesIdAway();
  }

  /** One record and no other took another's place: a step of a drag, which is not to wait. */
  private static <T extends Identified> void addInPlace(WorkspacePart part, Change<T> change) {
    part.addInPlace(change.list(), Objects.requireNonNull(change.after()));
    addOthers(part, change);
  }

  private static <T extends Identified> void add(WorkspacePart part, Change<T> change) {
    RecordList<T> list = change.list();
    if (change.after() != null) {
      part.add(list, change.after().id());
    }
    addOthers(part, change);
  }

  /** What names a record that went, or of which a part did. */
  private static void addOthers(WorkspacePart part, Change<?> change) {
    if (change.before() != null && (change.takesIdAway() || narrows(change))) {
      addNaming(part, change.list(), change.before().id());
    }
  }

  /** Adds the records that name one. */
  static void addNaming(WorkspacePart part, RecordList<?> list, String id) {
    for (References.Reference<?> other : References.to(part.whole(), list, id)) {
      part.add(other.list(), other.record().id());
    }
  }

  /** Whether something in the record goes that others may name: an option, or a part of a range. */
  private static boolean narrows(Change<?> change) {
    return switch (change.before()) {
      case Assumption before when change.after() instanceof Assumption after ->
          !ids(after.options()).containsAll(ids(before.options()));
      case Parameter before when change.after() instanceof Parameter after ->
          after.min().compareTo(before.min()) > 0 || after.max().compareTo(before.max()) < 0;
      case null, default -> false;
    };
  }

  private static Set<String> ids(List<? extends Identified> records) {
    return records.stream().map(Identified::id).collect(Collectors.toSet());
  }

  /** Whether rules may go in a circle or name what is gone; that needs all of them. */
  private static boolean bendsRules(Change<?> change) {
    boolean gone =
        change.takesIdAway()
            && (change.list().equals(RecordList.ZONES) || change.list().equals(RecordList.LINES));
    return gone || (change.after() instanceof Zone zone && zone.rule() != null);
  }
}
