package muster.desktop.commitments;

import java.util.List;
import muster.assess.Assessment;

/**
 * The line under the table.
 *
 * @param strength of all actors together, whatever the filters show
 * @param standing how many actors have something in Ukraine that stands
 */
public record Totals(Strength strength, int standing) {
  static Totals of(Assessment assessment, List<ActorRow> rows) {
    return new Totals(
        Strength.total(assessment.troops(), rows.stream().map(ActorRow::strength).toList()),
        (int) rows.stream().filter(row -> row.state().isThere()).count());
  }
}
