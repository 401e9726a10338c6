package muster.draw.chart;

import java.util.Comparator;
import java.util.List;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * Three tasks that the same forces have: securing Ukraine, defending NATO territory, and giving
 * both what they need.
 *
 * @param inUkraine troops in Ukraine in the world shown
 * @param taken what standing commitments take from NATO's defence
 * @param enablers that some published force size needs
 */
public record TasksContent(TroopRange inUkraine, List<Taken> taken, List<Need> enablers) {
  public TasksContent {
    // The largest first; what has no number last, in the order given.
    taken =
        taken.stream()
            .sorted(
                Comparator.comparingLong(
                    (Taken t) -> t.troops() == null ? Long.MAX_VALUE : -t.troops()))
            .toList();
    enablers = List.copyOf(enablers);
  }

  /**
   * @param what is taken, such as a battle group in Latvia
   * @param by names of the countries that take it
   * @param troops how many, or null if no number is known
   */
  public record Taken(String what, List<String> by, @Nullable Long troops) {
    public Taken {
      by = List.copyOf(by);
    }
  }

  /**
   * @param label an enabler's name
   * @param covered whether somebody can give it in the world shown
   */
  public record Need(String label, boolean covered) {}

  /** The sum of the numbers that are known. */
  long known() {
    return taken.stream()
        .map(Taken::troops)
        .filter(troops -> troops != null)
        .mapToLong(Long::longValue)
        .sum();
  }

  int unknown() {
    return (int) taken.stream().filter(t -> t.troops() == null).count();
  }

  List<String> missing() {
    return enablers.stream().filter(need -> !need.covered()).map(Need::label).toList();
  }
}
