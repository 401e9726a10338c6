package muster.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.assess.Assessment.OfActor;
import muster.assess.Assessment.OfEnabler;
import muster.assess.Assessment.OfForceModel;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Workspace;

/** Says what changed from one assessment to another, and which changed assumptions caused it. */
public final class ChangeExplainer {
  private final Workspace workspace;
  private final Assessment before;
  private final Assessment after;
  private final Map<String, String> changed;

  private ChangeExplainer(Workspace workspace, Assessment before, Assessment after) {
    this.workspace = workspace;
    this.before = before;
    this.after = after;
    this.changed = choices(after).differencesFrom(choices(before));
  }

  /**
   * Compares two worlds.
   *
   * @param workspace that both assessments are of
   */
  public static Changes explain(Workspace workspace, Assessment before, Assessment after) {
    return new ChangeExplainer(workspace, before, after).explain();
  }

  private Changes explain() {
    return new Changes(
        changed.entrySet().stream()
            .map(
                c ->
                    new Changes.OfChoice(
                        c.getKey(), choices(before).optionOf(c.getKey()), c.getValue()))
            .toList(),
        commitments(),
        actors(),
        new Changes.OfTotal(before.troops(), after.troops()),
        new Changes.OfPool(before.pool(), after.pool()),
        verdicts(),
        covered(after, before),
        covered(before, after));
  }

  private List<Changes.OfCommitment> commitments() {
    Set<String> stood = before.standing();
    Set<String> stand = after.standing();
    return workspace.commitments().stream()
        .filter(c -> stood.contains(c.id()) != stand.contains(c.id()))
        .map(c -> commitment(c, stand.contains(c.id())))
        .toList();
  }

  private Changes.OfCommitment commitment(Commitment commitment, boolean stands) {
    return new Changes.OfCommitment(
        commitment.id(), commitment.actor(), stands, because(commitment.condition(), stands));
  }

  /** Drops one changed assumption after the other, as long as the rest has the same effect. */
  private List<String> because(Condition condition, boolean stands) {
    Set<String> mentioned = condition.assumptions();
    List<String> causes = new ArrayList<>(changed.keySet());
    causes.retainAll(mentioned);
    for (String candidate : List.copyOf(causes)) {
      Map<String, String> others = new HashMap<>();
      causes.stream().filter(c -> !c.equals(candidate)).forEach(c -> others.put(c, option(c)));
      if (condition.holds(choices(before).with(others)) == stands) {
        causes.remove(candidate);
      }
    }
    return causes;
  }

  private String option(String assumption) {
    return choices(after).optionOf(assumption);
  }

  private List<Changes.OfTroops> actors() {
    List<Changes.OfTroops> moved = new ArrayList<>();
    for (int i = 0; i < after.actors().size(); i++) {
      OfActor was = before.actors().get(i);
      OfActor is = after.actors().get(i);
      if (!was.troops().equals(is.troops())) {
        moved.add(new Changes.OfTroops(is.id(), was.troops(), is.troops()));
      }
    }
    return moved;
  }

  private List<Changes.OfVerdict> verdicts() {
    List<Changes.OfVerdict> moved = new ArrayList<>();
    for (int i = 0; i < after.forceModels().size(); i++) {
      OfForceModel was = before.forceModels().get(i);
      OfForceModel is = after.forceModels().get(i);
      if (was.verdict() != is.verdict()) {
        moved.add(new Changes.OfVerdict(is.id(), was.verdict(), is.verdict()));
      }
    }
    return moved;
  }

  /** The enablers that one assessment has covered and another has not. */
  private static List<String> covered(Assessment by, Assessment notBy) {
    Set<String> others = new HashSet<>();
    notBy.enablers().stream().filter(OfEnabler::covered).forEach(e -> others.add(e.id()));
    return by.enablers().stream()
        .filter(e -> e.covered() && !others.contains(e.id()))
        .map(OfEnabler::id)
        .toList();
  }

  private static Choices choices(Assessment assessment) {
    return assessment.setting().choices();
  }
}
