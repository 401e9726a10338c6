package muster.assess;

import java.math.BigDecimal;
import java.util.List;
import muster.assess.Assessment.Verdict;
import muster.model.TroopRange;

/**
 * What is different between two assessments of one workspace, and why. Lists stand in the files'
 * orders and name only what differs.
 *
 * @param choices the assumptions whose option differs
 * @param commitments those that stand now and did not, or the reverse
 * @param actors whose troops in Ukraine differ
 * @param troops in Ukraine, in all, also where equal
 * @param pool also where equal
 * @param verdicts the force models whose verdict differs
 * @param enablersGained ids of those that are covered now and were not
 * @param enablersLost ids of those that were covered and are no more
 */
public record Changes(
    List<OfChoice> choices,
    List<OfCommitment> commitments,
    List<OfTroops> actors,
    OfTotal troops,
    OfPool pool,
    List<OfVerdict> verdicts,
    List<String> enablersGained,
    List<String> enablersLost) {
  public Changes {
    choices = List.copyOf(choices);
    commitments = List.copyOf(commitments);
    actors = List.copyOf(actors);
    verdicts = List.copyOf(verdicts);
    enablersGained = List.copyOf(enablersGained);
    enablersLost = List.copyOf(enablersLost);
  }

  /** Whether choices, troops, pool, verdicts and enablers are the same. */
  public boolean none() {
    return choices.isEmpty()
        && commitments.isEmpty()
        && verdicts.isEmpty()
        && enablersGained.isEmpty()
        && enablersLost.isEmpty()
        && pool.before().compareTo(pool.after()) == 0;
  }

  /** An assumption and its options' ids. */
  public record OfChoice(String assumption, String before, String after) {}

  /**
   * @param stands whether it stands now
   * @param because ids of changed assumptions that together brought this about, none of them idle:
   *     had any one of them alone not changed, the commitment would be as before
   */
  public record OfCommitment(
      String commitment, String actor, boolean stands, List<String> because) {
    public OfCommitment {
      because = List.copyOf(because);
    }
  }

  public record OfTroops(String actor, TroopRange before, TroopRange after) {}

  public record OfTotal(TroopRange before, TroopRange after) {}

  public record OfPool(BigDecimal before, BigDecimal after) {}

  public record OfVerdict(String forceModel, Verdict before, Verdict after) {}
}
