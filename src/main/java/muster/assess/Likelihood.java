package muster.assess;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import muster.model.Assumption;
import muster.model.Assumption.OddsRow;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Workspace;

/** How probable things are under the odds of a workspace: exact but for rounding. */
public final class Likelihood {
  private Likelihood() {}

  /**
   * The probability that a condition holds.
   *
   * @param progress as that of {@link WorldExplorer#explore}
   * @throws UnanswerableException if the condition depends on too many assumptions
   */
  public static double of(Workspace workspace, Condition condition, DoubleConsumer progress) {
    return WorldExplorer.probability(workspace.assumptions(), condition, progress);
  }

  /** The probability that all these options come, whatever the other assumptions get. */
  public static double ofChoices(
      Workspace workspace, Map<String, String> options, DoubleConsumer progress) {
    List<Condition> parts =
        options.entrySet().stream()
            .<Condition>map(e -> new Condition.Is(e.getKey(), List.of(e.getValue())))
            .toList();
    return of(workspace, new Condition.All(parts), progress);
  }

  /**
   * The probability that each of some commitments stands, by its id, in their order.
   *
   * @param progress as that of {@link WorldExplorer#explore}
   * @throws UnanswerableException if a condition depends on too many assumptions
   */
  public static Map<String, Double> ofCommitments(
      Workspace workspace, List<Commitment> commitments, DoubleConsumer progress) {
    Map<Condition, Double> known = new HashMap<>();
    Map<String, Double> stands = new LinkedHashMap<>();
    double all = commitments.size();
    for (Commitment commitment : commitments) {
      Condition condition = commitment.condition();
      Double p = known.get(condition);
      if (p == null) {
        int before = stands.size();
        p = of(workspace, condition, done -> progress.accept((before + done) / all));
        known.put(condition, p);
      }
      stands.put(commitment.id(), p);
    }
    return stands;
  }

  /**
   * The probability of one world: the product of its odds.
   *
   * @param choices an option for every assumption of the workspace
   */
  public static double ofWorld(Workspace workspace, Choices choices) {
    double p = 1;
    for (Assumption assumption : workspace.assumptions()) {
      p *= odds(assumption, choices);
    }
    return p;
  }

  private static double odds(Assumption assumption, Choices choices) {
    String option = choices.optionOf(assumption.id());
    List<OddsRow> rows = assumption.odds() == null ? List.of() : assumption.odds();
    for (OddsRow row : rows) {
      if (row.when() == null || row.when().holds(choices)) {
        return row.p().getOrDefault(option, BigDecimal.ZERO).doubleValue();
      }
    }
    return 1.0 / assumption.options().size();
  }
}
