package muster.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.model.Assumption;
import muster.model.Condition;

/** Random conditions over some assumptions. */
final class RandomConditions {
  private final Random random;

  RandomConditions(Random random) {
    this.random = random;
  }

  Condition over(List<Assumption> assumptions) {
    return over(assumptions, 0);
  }

  private Condition over(List<Assumption> assumptions, int depth) {
    int kind = random.nextInt(depth > 4 ? 3 : 6);
    return switch (kind) {
      case 3 -> new Condition.All(parts(assumptions, depth));
      case 4 -> new Condition.Any(parts(assumptions, depth));
      case 5 -> new Condition.Not(over(assumptions, depth + 1));
      default -> assumptions.isEmpty() ? new Condition.Any(List.of()) : is(assumptions);
    };
  }

  private List<Condition> parts(List<Assumption> assumptions, int depth) {
    List<Condition> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(over(assumptions, depth + 1));
    }
    return parts;
  }

  private Condition is(List<Assumption> assumptions) {
    Assumption assumption = assumptions.get(random.nextInt(assumptions.size()));
    List<String> options = new ArrayList<>();
    for (Assumption.Option option : assumption.options()) {
      if (random.nextBoolean()) {
        options.add(option.id());
      }
    }
    return new Condition.Is(
        assumption.id(), options.isEmpty() ? List.of(assumption.baseline()) : options);
  }
}
