package muster.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Workspace;

/** The engine's meaning in its plainest form: one world after the other. */
final class BruteForce {
  private final Workspace workspace;
  private final List<Choices> worlds = new ArrayList<>();

  BruteForce(Workspace workspace) {
    this.workspace = workspace;
    worlds.add(Choices.baseline(workspace));
    for (Assumption assumption : workspace.assumptions()) {
      List<Choices> more = new ArrayList<>();
      for (Choices world : worlds) {
        assumption.options().forEach(o -> more.add(world.with(assumption.id(), o.id())));
      }
      worlds.clear();
      worlds.addAll(more);
    }
  }

  int worlds() {
    return worlds.size();
  }

  long likely(Choices world) {
    long likely = 0;
    for (Commitment commitment : workspace.commitments()) {
      if (commitment.countsInUkraine() && commitment.condition().holds(world)) {
        likely += commitment.troopsOrZero().likely();
      }
    }
    return likely;
  }

  double probability(Choices world) {
    double p = 1;
    for (Assumption assumption : workspace.assumptions()) {
      p *= odds(assumption, world);
    }
    return p;
  }

  private static double odds(Assumption assumption, Choices world) {
    if (assumption.odds() != null) {
      for (Assumption.OddsRow row : assumption.odds()) {
        if (row.when() == null || row.when().holds(world)) {
          String option = world.optionOf(assumption.id());
          return row.p().getOrDefault(option, BigDecimal.ZERO).doubleValue();
        }
      }
    }
    return 1.0 / assumption.options().size();
  }

  double sum(Predicate<Choices> where, ToDoubleFunction<Choices> what) {
    return worlds.stream()
        .filter(where)
        .mapToDouble(w -> probability(w) * what.applyAsDouble(w))
        .sum();
  }

  /** Expected likely troops where some assumptions certainly have these options. */
  double likelyWhereHeld(Map<String, String> held) {
    double sum = 0;
    for (Choices world : worlds) {
      if (world.with(held).equals(world)) {
        double p = 1;
        for (Assumption assumption : workspace.assumptions()) {
          p *= held.containsKey(assumption.id()) ? 1 : odds(assumption, world);
        }
        sum += p * likely(world);
      }
    }
    return sum;
  }

  /** Every set of changes that satisfies the test while no proper part of it does. */
  List<Choices> minimal(Choices chosen, Predicate<Choices> test) {
    Map<Choices, Boolean> sufficient = new HashMap<>();
    worlds.forEach(w -> sufficient.put(w, test.test(w)));
    List<Choices> minimal = new ArrayList<>();
    for (Choices world : worlds) {
      if (sufficient.getOrDefault(world, false)
          && properParts(world, chosen).stream()
              .noneMatch(w -> sufficient.getOrDefault(w, false))) {
        minimal.add(world);
      }
    }
    return minimal;
  }

  private static List<Choices> properParts(Choices world, Choices chosen) {
    List<Map.Entry<String, String>> changes = List.copyOf(world.differencesFrom(chosen).entrySet());
    List<Choices> parts = new ArrayList<>();
    for (int set = 0; set < (1 << changes.size()) - 1; set++) {
      Map<String, String> part = new LinkedHashMap<>();
      for (int c = 0; c < changes.size(); c++) {
        if ((set >> c & 1) == 1) {
          part.put(changes.get(c).getKey(), changes.get(c).getValue());
        }
      }
      parts.add(chosen.with(part));
    }
    return parts;
  }

  /** The contract's order of sets of changes that are equal otherwise. */
  static Comparator<Map<String, String>> byId() {
    return (a, b) -> {
      List<String> left = texts(a);
      List<String> right = texts(b);
      for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
        int compared = left.get(i).compareTo(right.get(i));
        if (compared != 0) {
          return compared;
        }
      }
      return Integer.compare(left.size(), right.size());
    };
  }

  private static List<String> texts(Map<String, String> changes) {
    return changes.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).sorted().toList();
  }
}
