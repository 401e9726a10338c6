package muster.assess;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Allowance.Exhausted;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Condition;
import muster.model.Identified;
import muster.model.Workspace;

/**
 * Finds what would make conditions hold: every set of changes to the chosen options that suffices,
 * while no proper part of it does.
 *
 * <p>Exact for every condition, also where a further change undoes what others achieve: the
 * condition becomes a decision diagram, and the minimal sets of each of its nodes follow from those
 * of its branches. With {@code K} the minimal sets where the chosen option is kept, a set with
 * another option is minimal if it is so in that option's branch and contains none of {@code K}.
 *
 * <p>Limits: about {@value #STEPS_PER_CONDITION} steps for one condition, {@value #STEPS} for all,
 * {@value #LISTED} changes listed, {@value #ELEMENTS} other options among a condition's
 * assumptions. Beyond them the answer is {@link Unlocks#tooMany}, after seconds at most.
 */
public final class UnlockFinder {
  private static final long STEPS_PER_CONDITION = 2_000_000;
  private static final long STEPS = 10_000_000;
  private static final long LISTED = 2_000_000;
  private static final int ELEMENTS = 2_000;

  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, List<String>> options = new HashMap<>();
  private final Choices choices;
  private final Allowance steps = new Allowance(STEPS);
  private final Allowance listed = new Allowance(LISTED);
  private final Map<Condition, Unlocks> known = new HashMap<>();

  /**
   * @param choices an option for every assumption of the workspace: where changes start from
   */
  public UnlockFinder(Workspace workspace, Choices choices) {
    this.choices = choices;
    for (Assumption assumption : workspace.assumptions()) {
      order.put(assumption.id(), order.size());
      options.put(assumption.id(), assumption.options().stream().map(Identified::id).toList());
    }
  }

  /**
   * The unlocks of a condition, by size, then by their sorted lists of {@code assumption=option}.
   * If it holds already: one empty set.
   */
  public Unlocks find(Condition condition) {
    Unlocks unlocks = known.get(condition);
    if (unlocks == null) {
      unlocks = compute(condition);
      known.put(condition, unlocks);
    } else if (!countListed(unlocks)) {
      return Unlocks.TOO_MANY;
    }
    return unlocks;
  }

  /** The same sets once more are as long to read as before. */
  private boolean countListed(Unlocks unlocks) {
    try {
      for (Unlock unlock : unlocks.sets()) {
        listed.spend(1 + unlock.changes().size());
      }
      return true;
    } catch (Exhausted e) {
      return false;
    }
  }

  private Unlocks compute(Condition condition) {
    Allowance allowance = steps.part(STEPS_PER_CONDITION);
    try {
      List<String> assumptions = List.copyOf(condition.assumptions());
      Elements elements = new Elements(assumptions, options, order);
      if (elements.size() > ELEMENTS) {
        return Unlocks.TOO_MANY;
      }
      DecisionDiagram diagram = new DecisionDiagram(assumptions, options, allowance);
      int root = diagram.compile(condition);
      SetFamilies families = new SetFamilies(allowance);
      int minimal = new Minimal(diagram, families, elements).of(root);
      return new Unlocks(describe(families.list(minimal, listed), elements), false);
    } catch (Exhausted e) {
      return Unlocks.TOO_MANY;
    } finally {
      steps.settle(allowance, STEPS_PER_CONDITION);
    }
  }

  private static List<Unlock> describe(List<int[]> sets, Elements elements) {
    return sets.stream()
        .map(elements::key)
        .sorted(Comparator.<int[]>comparingInt(key -> key.length).thenComparing(Arrays::compare))
        .map(key -> new Unlock(elements.changes(key)))
        .toList();
  }

  /** The minimal sets of changes at each node of a diagram. */
  private final class Minimal {
    private final DecisionDiagram diagram;
    private final SetFamilies families;
    private final Elements elements;
    private final Map<Integer, Integer> memo = new HashMap<>();

    Minimal(DecisionDiagram diagram, SetFamilies families, Elements elements) {
      this.diagram = diagram;
      this.families = families;
      this.elements = elements;
      memo.put(DecisionDiagram.FALSE, SetFamilies.NONE);
      memo.put(DecisionDiagram.TRUE, SetFamilies.EMPTY_SET);
    }

    int of(int node) throws Exhausted {
      Integer done = memo.get(node);
      if (done != null) {
        return done;
      }
      int variable = diagram.variable(node);
      int[] branches = diagram.branches(node);
      int chosen = elements.indexOf(variable, choices);
      int keep = of(branches[chosen]);
      int result = keep;
      for (int option = branches.length - 1; option >= 0; option--) {
        if (option != chosen) {
          int more = families.withoutSupersets(of(branches[option]), keep);
          result = families.union(elements.number(variable, option), result, more);
        }
      }
      memo.put(node, result);
      return result;
    }
  }
}
