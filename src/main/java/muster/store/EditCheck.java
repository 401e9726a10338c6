package muster.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;

/**
 * Tells whether a sound workspace stays sound when it is edited. The changed records are written
 * and read again, so that the rules are those of the files; of the others only those are read again
 * that the edit can have broken, so that a corner can be checked at every move of the pointer.
 */
public final class EditCheck {
  private final Workspace after;
  private final Edit edit;

  private EditCheck(Workspace after, Edit edit) {
    this.after = after;
    this.edit = edit;
  }

  /**
   * What would be wrong after the edit; nothing if it may be made. That slides name what is gone
   * keeps nobody from making it. Lines, columns and places in paths are those of a file with only
   * the records that were read again.
   *
   * @param before sound but for slides, as everything is that was loaded or edited with this check
   */
  public static List<Problem> problems(Workspace before, Edit edit) {
    return new EditCheck(edit.applyTo(before), edit).problems();
  }

  private List<Problem> problems() {
    boolean apart = edit.changes().stream().map(Change::list).allMatch(EditCheck::isReadApart);
    return read(apart ? concerned() : after, apart);
  }

  /** Whether what depends on the list's records is known without reading all the others. */
  private static boolean isReadApart(RecordList<?> list) {
    return list.equals(RecordList.ZONES)
        || list.equals(RecordList.SITES)
        || list.equals(RecordList.LINES)
        || list.equals(RecordList.BRIEFINGS);
  }

  /**
   * The workspace with no more records than have to be read again. Nothing refers to a site, rules
   * refer to lines, and rules and commitments to zones; a circle of rules needs all of them.
   * Nothing refers to a briefing.
   */
  private Workspace concerned() {
    boolean zoneGone = takesIdAway(RecordList.ZONES);
    boolean rules =
        zoneGone
            || takesIdAway(RecordList.LINES)
            || edit.changes().stream()
                .anyMatch(c -> c.after() instanceof Zone z && z.rule() != null);
    Workspace part = Workspace.empty(after.header());
    if (zoneGone) {
      part = RecordList.COMMITMENTS.with(part, after.commitments());
    }
    part = RecordList.ZONES.with(part, rules ? after.zones() : changed(RecordList.ZONES));
    part = RecordList.SITES.with(part, changed(RecordList.SITES));
    part = RecordList.LINES.with(part, changed(RecordList.LINES));
    return RecordList.BRIEFINGS.with(part, changed(RecordList.BRIEFINGS));
  }

  private boolean takesIdAway(RecordList<?> list) {
    return edit.changes().stream().anyMatch(c -> c.list().equals(list) && c.takesIdAway());
  }

  /** Those of a list that have the id of a changed one; two of one id are found so. */
  private <T extends Identified> List<T> changed(RecordList<T> list) {
    Set<String> ids = new HashSet<>();
    for (Change<?> change : edit.changes()) {
      if (change.list().equals(list) && change.after() != null) {
        ids.add(change.after().id());
      }
    }
    return ids.isEmpty()
        ? List.of()
        : list.of(after).stream().filter(record -> ids.contains(record.id())).toList();
  }

  private List<Problem> read(Workspace part, boolean apart) {
    Index index = new Index();
    if (apart) {
      declare(index, WorkspaceFile.SOURCES, after.sources(), part.sources());
      declare(index, WorkspaceFile.ACTORS, after.actors(), part.actors());
      declare(index, WorkspaceFile.ASSUMPTIONS, after.assumptions(), part.assumptions());
      declare(index, WorkspaceFile.PARAMETERS, after.parameters(), part.parameters());
      declare(index, WorkspaceFile.LINES, after.lines(), part.lines());
      declare(index, WorkspaceFile.SCENARIOS, after.scenarios(), part.scenarios());
    }
    WorkspaceWriter writer = new WorkspaceWriter(part, ForeignMembers.NONE);
    LoadResult again =
        new WorkspaceReader(
                file -> writer.text(file).getBytes(StandardCharsets.UTF_8), new Problems(), index)
            .read();
    return again instanceof LoadResult.Rejected(List<Problem> wrong) ? wrong : List.of();
  }

  /** Lets the records that are not read again be referred to. */
  private static <T extends Identified> void declare(
      Index index, WorkspaceFile file, List<T> all, List<T> readAgain) {
    Set<T> read = new HashSet<>(readAgain);
    for (int i = 0; i < all.size(); i++) {
      if (!read.contains(all.get(i))) {
        index.declare(file, all.get(i).id(), i);
      }
    }
  }
}
