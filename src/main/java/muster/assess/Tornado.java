package muster.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Workspace;

/** Finds how much hangs on each assumption alone. */
public final class Tornado {
  private Tornado() {}

  /**
   * @param likely troops in Ukraine with this option, all other choices held
   */
  public record Bar(String assumption, String option, long likely) {}

  /**
   * One bar for every option of every assumption, the chosen one included, in the file's order.
   *
   * @throws UnanswerableException if all troops together leave 64 bits
   */
  public static List<Bar> find(Workspace workspace, Choices choices) {
    Stakes stakes = new Stakes(workspace);
    Map<String, List<Stakes.Stake>> byAssumption = new HashMap<>();
    for (Stakes.Stake stake : stakes.all()) {
      for (String assumption : stake.condition().assumptions()) {
        byAssumption.computeIfAbsent(assumption, a -> new ArrayList<>()).add(stake);
      }
    }
    long likely = stakes.likely(choices);
    List<Bar> bars = new ArrayList<>();
    for (Assumption assumption : workspace.assumptions()) {
      List<Stakes.Stake> touched = byAssumption.getOrDefault(assumption.id(), List.of());
      long others = likely - sum(touched, choices);
      for (Assumption.Option option : assumption.options()) {
        Choices changed = touched.isEmpty() ? choices : choices.with(assumption.id(), option.id());
        bars.add(new Bar(assumption.id(), option.id(), others + sum(touched, changed)));
      }
    }
    return bars;
  }

  private static long sum(List<Stakes.Stake> stakes, Choices choices) {
    return stakes.stream()
        .filter(stake -> stake.condition().holds(choices))
        .mapToLong(Stakes.Stake::likely)
        .sum();
  }
}
