package muster.assess;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import muster.model.Assumption;
import muster.model.Assumption.OddsRow;

/** Which assumptions the odds of others depend on. */
final class Dependence {
  private final List<Assumption> assumptions;
  private final Map<String, Set<String>> conditions = new HashMap<>();

  Dependence(List<Assumption> assumptions) {
    this.assumptions = assumptions;
    assumptions.forEach(assumption -> conditions.put(assumption.id(), askedBy(assumption)));
  }

  /** Ids of the assumptions that an assumption's odds speak of. */
  Set<String> asked(String assumption) {
    return conditions.getOrDefault(assumption, Set.of());
  }

  /**
   * Some assumptions and those that their odds depend on, directly or through others, in the file's
   * order.
   *
   * @param within only through assumptions that satisfy this
   */
  List<Assumption> withOrigins(Set<String> some, Predicate<String> within) {
    Set<String> found = new LinkedHashSet<>(some);
    // Odds speak only of assumptions that stand earlier: one way back through the file finds all.
    for (Assumption assumption : assumptions.reversed()) {
      if (found.contains(assumption.id())) {
        asked(assumption.id()).stream().filter(within).forEach(found::add);
      }
    }
    return assumptions.stream().filter(assumption -> found.contains(assumption.id())).toList();
  }

  private static Set<String> askedBy(Assumption assumption) {
    Set<String> asked = new LinkedHashSet<>();
    if (assumption.odds() != null) {
      for (OddsRow row : assumption.odds()) {
        if (row.when() != null) {
          asked.addAll(row.when().assumptions());
        }
      }
    }
    return asked;
  }
}
