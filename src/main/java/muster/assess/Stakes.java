package muster.assess;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Workspace;

/**
 * The likely troops in Ukraine that hang on each condition: commitments with equal conditions stand
 * and fall together, and those without troops there change nothing.
 */
final class Stakes {
  private final List<Stake> all;

  /**
   * @throws UnanswerableException if all troops together leave 64 bits
   */
  Stakes(Workspace workspace) {
    Map<Condition, Long> likely = new LinkedHashMap<>();
    long total = 0;
    for (Commitment commitment : workspace.commitments()) {
      long troops = commitment.countsInUkraine() ? commitment.troopsOrZero().likely() : 0;
      if (troops > 0) {
        if (total > Long.MAX_VALUE - troops) {
          throw UnanswerableException.sumTooLarge();
        }
        total += troops;
        likely.merge(commitment.condition(), troops, Long::sum);
      }
    }
    this.all = likely.entrySet().stream().map(e -> new Stake(e.getKey(), e.getValue())).toList();
  }

  private Stakes(List<Stake> all) {
    this.all = all;
  }

  /** One soldier under a condition: the expected troops are the probability that it holds. */
  static Stakes oneSoldier(Condition condition) {
    return new Stakes(List.of(new Stake(condition, 1)));
  }

  /**
   * @param likely above 0
   */
  record Stake(Condition condition, long likely) {}

  List<Stake> all() {
    return all;
  }

  /** Ids of the assumptions that any of the conditions mentions. */
  Set<String> assumptions() {
    Set<String> mentioned = new LinkedHashSet<>();
    all.forEach(stake -> mentioned.addAll(stake.condition().assumptions()));
    return mentioned;
  }

  /** The likely troops in Ukraine in one world. */
  long likely(Choices choices) {
    return all.stream()
        .filter(stake -> stake.condition().holds(choices))
        .mapToLong(Stake::likely)
        .sum();
  }
}
