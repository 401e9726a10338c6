package muster.draw.chart;

import java.util.Comparator;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.ThreeTasks;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * Three tasks that the same forces have: securing Ukraine, defending NATO territory, and giving
 * both what they need.
 *
 * @param inUkraine troops in Ukraine in the world shown
 * @param taken what standing commitments take from NATO's defence
 * @param enablers in the file's order
 */
public record TasksContent(TroopRange inUkraine, List<Taken> taken, List<Need> enablers) {
  public TasksContent {
    // The largest first; what has no number last, in the order given.
    taken =
        taken.stream()
            .sorted(
                Comparator.comparing((Taken t) -> !t.isKnown())
                    .thenComparing(Comparator.comparingLong(Taken::troops).reversed()))
            .toList();
    enablers = List.copyOf(enablers);
  }

  /**
   * @param what is taken, such as a battle group in Latvia
   * @param by names of the countries that take it
   * @param troops the sum of the numbers that are known
   * @param unknown how many commitments take of it without a number
   */
  public record Taken(String what, List<String> by, long troops, int unknown) {
    public Taken {
      by = List.copyOf(by);
    }

    boolean isKnown() {
      return troops > 0 || unknown == 0;
    }
  }

  /**
   * @param label an enabler's name
   * @param covered whether somebody can give it in the world shown
   */
  public record Need(String label, boolean covered) {}

  /** The sum of the numbers that are known. */
  long known() {
    return taken.stream().mapToLong(Taken::troops).sum();
  }

  int unknown() {
    return taken.stream().mapToInt(Taken::unknown).sum();
  }

  List<String> missing() {
    return enablers.stream().filter(need -> !need.covered()).map(Need::label).toList();
  }

  /** What the engine found, for the same world as the assessment. */
  public static TasksContent of(Workspace workspace, Assessment assessment, ThreeTasks tasks) {
    List<Taken> taken =
        tasks.taken().stream()
            .map(
                item ->
                    new Taken(
                        item.what(),
                        actors(workspace, item.commitments()),
                        item.troops(),
                        item.unknown()))
            .toList();
    List<Need> needs =
        workspace.enablers().stream()
            .map(e -> new Need(e.label(), !tasks.missingEnablers().contains(e.id())))
            .toList();
    return new TasksContent(assessment.troops(), taken, needs);
  }

  private static List<String> actors(Workspace workspace, List<String> commitments) {
    return workspace.commitments().stream()
        .filter(commitment -> commitments.contains(commitment.id()))
        .map(Commitment::actor)
        .distinct()
        .map(id -> Workspace.find(workspace.actors(), id).map(Actor::name).orElse(id))
        .toList();
  }
}
