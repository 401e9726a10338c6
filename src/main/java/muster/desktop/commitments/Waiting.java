package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import muster.model.Choices;
import muster.model.Condition;

/** What keeps conditions from holding. */
final class Waiting {
  private Waiting() {}

  /** The parts that do not hold: of an "and" each by itself, of anything else the whole. */
  static List<Condition> unmet(Condition condition, Choices choices) {
    if (condition.holds(choices)) {
      return List.of();
    }
    if (condition instanceof Condition.All(List<Condition> parts)) {
      List<Condition> unmet = new ArrayList<>();
      parts.forEach(part -> unmet.addAll(unmet(part, choices)));
      return unmet;
    }
    return List.of(condition);
  }

  /** The same for several conditions, each part once. */
  static Set<Condition> unmet(List<Condition> conditions, Choices choices) {
    Set<Condition> unmet = new LinkedHashSet<>();
    conditions.forEach(condition -> unmet.addAll(unmet(condition, choices)));
    return unmet;
  }
}
