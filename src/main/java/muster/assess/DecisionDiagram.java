package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Allowance.Exhausted;
import muster.model.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Conditions as reduced ordered multi-valued decision diagrams (Bryant 1986; Kam et al. 1998): a
 * node asks one assumption and has a branch for each of its options; equal nodes are one node.
 *
 * <p>Nodes are numbers. A branch's number is smaller than its node's. The assumptions are asked in
 * the order in which the condition first mentions them, which keeps conditions that mention each
 * assumption once as small as they are written.
 */
final class DecisionDiagram {
  static final int FALSE = 0;
  static final int TRUE = 1;

  private final Map<String, Integer> variables = new LinkedHashMap<>();
  private final Map<String, List<String>> options;
  private final Allowance allowance;
  private final List<int[]> branches = new ArrayList<>();
  private final List<Integer> variableOf = new ArrayList<>();
  private final Map<Key, Integer> unique = new HashMap<>();
  private final Map<Long, Integer> conjunctions = new HashMap<>();
  private final Map<Integer, Integer> negations = new HashMap<>();

  /**
   * @param assumptions in the order in which they are to be asked
   * @param options every assumption's options
   */
  DecisionDiagram(
      Iterable<String> assumptions, Map<String, List<String>> options, Allowance allowance) {
    assumptions.forEach(assumption -> variables.put(assumption, variables.size()));
    this.options = options;
    this.allowance = allowance;
    for (int constant = FALSE; constant <= TRUE; constant++) {
      branches.add(new int[0]);
      variableOf.add(Integer.MAX_VALUE);
    }
  }

  /** The node that stands for the condition. */
  int compile(Condition condition) throws Exhausted {
    return switch (condition) {
      case Condition.Is is -> leaf(is);
      case Condition.All all -> conjunction(all.parts());
      case Condition.Any any -> not(nothingOf(any.parts()));
      case Condition.Not not -> not(compile(not.part()));
    };
  }

  /** The number of its assumption, by the order of asking. */
  int variable(int node) {
    return variableOf.get(node);
  }

  /** The node after each option of its assumption. */
  int[] branches(int node) {
    return branches.get(node);
  }

  private int leaf(Condition.Is is) throws Exhausted {
    List<String> all = options.getOrDefault(is.assumption(), List.of());
    int[] next = new int[all.size()];
    for (int o = 0; o < next.length; o++) {
      next[o] = is.options().contains(all.get(o)) ? TRUE : FALSE;
    }
    Integer variable = variables.get(is.assumption());
    if (variable == null) {
      throw new IllegalArgumentException("No such assumption: " + is.assumption());
    }
    return node(variable, next);
  }

  /** From the last part to the first: so the upper part is the small one at every step. */
  private int conjunction(List<Condition> parts) throws Exhausted {
    int result = TRUE;
    for (Condition part : parts.reversed()) {
      result = and(compile(part), result);
    }
    return result;
  }

  private int nothingOf(List<Condition> parts) throws Exhausted {
    int result = TRUE;
    for (Condition part : parts.reversed()) {
      result = and(not(compile(part)), result);
    }
    return result;
  }

  private int and(int f, int g) throws Exhausted {
    if (f == FALSE || g == FALSE) {
      return FALSE;
    }
    if (f == TRUE || f == g) {
      return g;
    }
    if (g == TRUE) {
      return f;
    }
    long key = ((long) Math.min(f, g) << Integer.SIZE) | Math.max(f, g);
    Integer known = conjunctions.get(key);
    if (known != null) {
      return known;
    }
    allowance.spend(1);
    int variable = Math.min(variable(f), variable(g));
    int[] ofF = variable(f) == variable ? branches(f) : null;
    int[] ofG = variable(g) == variable ? branches(g) : null;
    int[] next = new int[ofF != null ? ofF.length : ofG != null ? ofG.length : 0];
    for (int o = 0; o < next.length; o++) {
      next[o] = and(ofF == null ? f : ofF[o], ofG == null ? g : ofG[o]);
    }
    int result = node(variable, next);
    conjunctions.put(key, result);
    return result;
  }

  private int not(int f) throws Exhausted {
    if (f <= TRUE) {
      return TRUE - f;
    }
    Integer known = negations.get(f);
    if (known != null) {
      return known;
    }
    int[] next = branches(f).clone();
    for (int o = 0; o < next.length; o++) {
      next[o] = not(next[o]);
    }
    int result = node(variable(f), next);
    negations.put(f, result);
    negations.put(result, f);
    return result;
  }

  private int node(int variable, int[] next) throws Exhausted {
    if (next.length > 0 && Arrays.stream(next).allMatch(n -> n == next[0])) {
      return next[0];
    }
    Key key = new Key(variable, next);
    Integer known = unique.get(key);
    if (known != null) {
      return known;
    }
    allowance.spend(1 + next.length / 8);
    branches.add(next);
    variableOf.add(variable);
    unique.put(key, branches.size() - 1);
    return branches.size() - 1;
  }

  private static final class Key {
    private final int variable;
    private final int[] next;

    Key(int variable, int[] next) {
      this.variable = variable;
      this.next = next;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && variable == key.variable && Arrays.equals(next, key.next);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(next) + variable;
    }
  }
}
