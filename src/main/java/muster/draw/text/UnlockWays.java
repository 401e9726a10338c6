package muster.draw.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.assess.Unlock;
import muster.model.Condition;

/**
 * Sets of changes gathered into as few ways out as plain words need: sets that are all combinations
 * of some options are one way, and so are ways that differ in one change only. Together they mean
 * exactly what the sets mean.
 */
final class UnlockWays {

  /**
   * One way out.
   *
   * @param sets how many sets of changes it stands for
   */
  record Way(Condition condition, int sets) {}

  private UnlockWays() {}

  /** In the order of each way's first set. */
  static List<Way> of(List<Unlock> sets) {
    Map<Set<String>, List<Unlock>> sameAssumptions = new LinkedHashMap<>();
    for (Unlock set : sets) {
      sameAssumptions
          .computeIfAbsent(Set.copyOf(set.changes().keySet()), k -> new ArrayList<>())
          .add(set);
    }
    List<Map<String, List<String>>> products = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (List<Unlock> group : sameAssumptions.values()) {
      Map<String, List<String>> product = product(group);
      List<Map<String, List<String>>> parts =
          combinations(product) == group.size()
              ? List.of(product)
              : group.stream().map(set -> product(List.of(set))).toList();
      parts.forEach(part -> counts.add((int) combinations(part)));
      products.addAll(parts);
    }
    return differInOne(products)
        ? List.of(new Way(together(products), sets.size()))
        : ways(products, counts);
  }

  private static List<Way> ways(List<Map<String, List<String>>> products, List<Integer> counts) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < products.size(); i++) {
      ways.add(new Way(all(parts(products.get(i))), counts.get(i)));
    }
    return ways;
  }

  private static Map<String, List<String>> product(List<Unlock> group) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    for (Unlock set : group) {
      set.changes()
          .forEach(
              (assumption, option) ->
                  options.computeIfAbsent(assumption, k -> new LinkedHashSet<>()).add(option));
    }
    Map<String, List<String>> product = new LinkedHashMap<>();
    options.forEach((assumption, chosen) -> product.put(assumption, List.copyOf(chosen)));
    return product;
  }

  private static long combinations(Map<String, List<String>> product) {
    return product.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
  }

  /** Whether each has exactly one part that is not in all of them. */
  private static boolean differInOne(List<Map<String, List<String>>> products) {
    int common = common(products).size();
    return products.size() > 1 && products.stream().allMatch(p -> p.size() == common + 1);
  }

  private static Condition together(List<Map<String, List<String>>> products) {
    List<Condition> common = common(products);
    List<Condition> others = new ArrayList<>();
    for (Map<String, List<String>> product : products) {
      parts(product).stream().filter(part -> !common.contains(part)).forEach(others::add);
    }
    List<Condition> parts = new ArrayList<>(common);
    parts.add(new Condition.Any(others));
    return all(parts);
  }

  private static List<Condition> common(List<Map<String, List<String>>> products) {
    List<Condition> common = new ArrayList<>();
    if (!products.isEmpty()) {
      common.addAll(parts(products.getFirst()));
      products.forEach(product -> common.retainAll(parts(product)));
    }
    return common;
  }

  private static List<Condition> parts(Map<String, List<String>> product) {
    List<Condition> parts = new ArrayList<>();
    product.forEach((assumption, options) -> parts.add(new Condition.Is(assumption, options)));
    return parts;
  }

  private static Condition all(Collection<Condition> parts) {
    return new Condition.All(List.copyOf(parts));
  }
}
