package muster.desktop.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import muster.desktop.kit.Words;
import muster.model.Assumption;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;

/** Puts a record elsewhere among those of its list, whose order is that of the file. */
record Moving(Workspace workspace) {
  /**
   * @param to where it stands then, from 0
   */
  <T extends Identified> Edit edit(RecordList<T> list, int from, int to) {
    T record = list.of(workspace).get(from);
    return new Edit(
        Words.text(
            to < from ? "records.step.up" : "records.step.down",
            RecordNames.brief(workspace, record)),
        List.of(new Change<>(list, from, record, null), new Change<>(list, to, null, record)),
        null);
  }

  /** Why assumptions cannot stand in this order; empty if they can. */
  Optional<String> refusal(RecordList<?> list, int from, int to) {
    if (!list.equals(RecordList.ASSUMPTIONS)) {
      return Optional.empty();
    }
    List<Assumption> order = new ArrayList<>(workspace.assumptions());
    order.add(to, order.remove(from));
    Set<String> earlier = new HashSet<>();
    for (Assumption assumption : order) {
      for (String asked : asked(assumption)) {
        if (!earlier.contains(asked)) {
          return Optional.of(
              Words.text(
                  "records.move.odds",
                  workspace.assumptions().get(from).label(),
                  assumption.label(),
                  Words.label(workspace.assumptions(), asked, Assumption::label)));
        }
      }
      earlier.add(assumption.id());
    }
    return Optional.empty();
  }

  /** The assumptions that another one's odds speak of. */
  private static Set<String> asked(Assumption assumption) {
    Set<String> asked = new HashSet<>();
    Objects.requireNonNullElse(assumption.odds(), List.<Assumption.OddsRow>of()).stream()
        .filter(row -> row.when() != null)
        .forEach(row -> asked.addAll(Objects.requireNonNull(row.when()).assumptions()));
    return asked;
  }
}
