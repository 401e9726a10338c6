package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Allowance.Exhausted;

/**
 * Families of sets of numbers as zero-suppressed decision diagrams (Minato 1993): millions of sets
 * in a few nodes, so that they can be compared and counted before one of them is written out.
 *
 * <p>A family is a node's number: those of its sets without the node's element, and those with it.
 */
final class SetFamilies {
  /** No set at all. */
  static final int NONE = 0;

  /** The empty set alone. */
  static final int EMPTY_SET = 1;

  private final Allowance allowance;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> unique = new HashMap<>();
  private final Map<Long, Integer> differences = new HashMap<>();

  SetFamilies(Allowance allowance) {
    this.allowance = allowance;
    nodes.add(new Node(Integer.MAX_VALUE, NONE, NONE));
    nodes.add(new Node(Integer.MAX_VALUE, EMPTY_SET, EMPTY_SET));
  }

  /**
   * The sets of one family, and those of another with the element added to each.
   *
   * @param element smaller than every element in both
   */
  int union(int element, int without, int with) throws Exhausted {
    if (with == NONE) {
      return without;
    }
    Node node = new Node(element, without, with);
    Integer known = unique.get(node);
    if (known != null) {
      return known;
    }
    allowance.spend(1);
    nodes.add(node);
    unique.put(node, nodes.size() - 1);
    return nodes.size() - 1;
  }

  /** The sets of f that contain no set of g as a part (Knuth, TAOCP 4A, 7.1.4, exercise 236). */
  int withoutSupersets(int f, int g) throws Exhausted {
    if (g == NONE || f == NONE) {
      return f;
    }
    if (g == EMPTY_SET || f == g) {
      return NONE;
    }
    long key = ((long) f << Integer.SIZE) | g;
    Integer known = differences.get(key);
    if (known != null) {
      return known;
    }
    allowance.spend(1);
    Node ofF = nodes.get(f);
    Node ofG = nodes.get(g);
    int result;
    if (ofG.element < ofF.element) {
      result = withoutSupersets(f, ofG.without);
    } else if (ofF.element < ofG.element) {
      result = union(ofF.element, withoutSupersets(ofF.without, g), withoutSupersets(ofF.with, g));
    } else {
      result =
          union(
              ofF.element,
              withoutSupersets(ofF.without, ofG.without),
              withoutSupersets(withoutSupersets(ofF.with, ofG.without), ofG.with));
    }
    differences.put(key, result);
    return result;
  }

  /** Writes out the sets of a family, each as its elements in ascending order. */
  List<int[]> list(int family, Allowance elements) throws Exhausted {
    List<int[]> sets = new ArrayList<>();
    list(family, new int[0], sets, elements);
    return sets;
  }

  /** A node below {@code NONE} leads to at least one set: no step is in vain. */
  private void list(int family, int[] prefix, List<int[]> sets, Allowance elements)
      throws Exhausted {
    int at = family;
    while (at > EMPTY_SET) {
      Node node = nodes.get(at);
      int[] longer = Arrays.copyOf(prefix, prefix.length + 1);
      longer[prefix.length] = node.element;
      list(node.with, longer, sets, elements);
      at = node.without;
    }
    if (at == EMPTY_SET) {
      elements.spend(1 + prefix.length);
      sets.add(prefix);
    }
  }

  private record Node(int element, int without, int with) {}
}
