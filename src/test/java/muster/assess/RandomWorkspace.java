package muster.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import muster.model.Assumption;
import muster.model.Assumption.OddsRow;
import muster.model.Axis;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Extras;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Makes up workspaces of every shape that is valid. */
final class RandomWorkspace {
  private final Random random;
  private final List<List<String>> options = new ArrayList<>();

  RandomWorkspace(long seed) {
    this.random = new Random(seed);
  }

  /**
   * @param assumptions at most so many
   * @param commitments at most so many
   */
  Workspace build(int assumptions, int commitments) {
    Workspaces workspaces = new Workspaces().actor("FRA").actor("GBR");
    int count = random.nextInt(assumptions + 1);
    // Only the first few appear in commitments: the others matter through odds, or not at all.
    int asked = random.nextInt(count + 1);
    for (int a = 0; a < count; a++) {
      int size = 2 + (random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0);
      List<String> ids = IntStream.range(0, size).mapToObj(o -> "o" + o).toList();
      List<OddsRow> odds = random.nextBoolean() ? odds(a, ids) : null;
      options.add(ids);
      workspaces.assumption("a" + a, odds, ids.toArray(String[]::new));
    }
    int from = random.nextInt(count - asked + 1);
    for (int c = random.nextInt(commitments + 1); c > 0; c--) {
      long low = random.nextInt(3) * 500L;
      long likely = low + random.nextInt(3) * 1000L;
      workspaces.commitment(
          "c" + c,
          random.nextBoolean() ? "FRA" : "GBR",
          random.nextInt(5) == 0 ? Axis.FORCES : Axis.PRESENCE,
          random.nextInt(6) == 0 ? Commitment.OUTSIDE_UKRAINE : "west",
          random.nextInt(8) == 0 ? null : new TroopRange(low, likely, likely + 700),
          random.nextInt(8) == 0 ? null : condition(from, from + asked, 3));
    }
    for (int m = random.nextInt(4); m > 0; m--) {
      workspaces.forceModel("m" + m, random.nextInt(12) * 500L);
    }
    return workspaces.build();
  }

  Choices choices(Workspace workspace) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (Assumption assumption : workspace.assumptions()) {
      int option = random.nextInt(assumption.options().size());
      chosen.put(assumption.id(), assumption.options().get(option).id());
    }
    return new Choices(chosen);
  }

  long target() {
    return random.nextInt(24) * 500L;
  }

  Condition condition(int from, int to, int depth) {
    int kind = random.nextInt(depth > 0 && to > from ? 9 : 2);
    return switch (kind) {
      case 0, 2, 3 -> {
        if (to == from) {
          yield new Condition.All(List.of());
        }
        int assumption = from + random.nextInt(to - from);
        List<String> some =
            options.get(assumption).stream().filter(o -> random.nextBoolean()).toList();
        yield new Condition.Is("a" + assumption, some.isEmpty() ? List.of("o1") : some);
      }
      case 1 -> random.nextBoolean() ? new Condition.All(List.of()) : new Condition.Any(List.of());
      case 4, 5 -> new Condition.All(parts(from, to, depth));
      case 6 -> new Condition.Any(parts(from, to, depth));
      case 7 ->
          // What one change achieves the next one undoes: the hard case for minimal sets.
          unequal(
              condition(from, to, 0),
              unequal(condition(from, to, 0), condition(from, to, depth - 1)));
      default -> new Condition.Not(condition(from, to, depth - 1));
    };
  }

  private static Condition unequal(Condition a, Condition b) {
    return new Condition.Any(
        List.of(
            new Condition.All(List.of(a, new Condition.Not(b))),
            new Condition.All(List.of(new Condition.Not(a), b))));
  }

  private List<Condition> parts(int from, int to, int depth) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> condition(from, to, depth - 1))
        .toList();
  }

  private List<OddsRow> odds(int assumption, List<String> ids) {
    List<OddsRow> rows = new ArrayList<>();
    for (int r = random.nextInt(4); r > 0; r--) {
      @Nullable Condition when = random.nextInt(4) == 0 ? null : condition(0, assumption, 2);
      Map<String, BigDecimal> p = new LinkedHashMap<>();
      int left = 20;
      for (int o = 0; o < ids.size(); o++) {
        int share = o == ids.size() - 1 ? left : random.nextInt(left + 1);
        left -= share;
        if (share > 0) {
          p.put(ids.get(o), BigDecimal.valueOf(5L * share, 2));
        }
      }
      rows.add(new OddsRow(when, p, Extras.NONE));
    }
    return rows;
  }
}
