package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import muster.assess.Exploration.OfForceModel;
import muster.model.Assumption;
import muster.model.Condition;
import muster.model.ForceModel;
import muster.model.Workspace;

/**
 * Looks at all worlds, exactly: no sampling. Only the assumptions that troops in Ukraine depend on,
 * and those that their odds depend on, are gone through; for the others the odds alone are reckoned
 * with.
 *
 * <p>Probabilities are doubles; each sum runs along the tree of worlds, so that rounding errors
 * stay in the last digits also over millions of worlds.
 *
 * <p>Limit: {@value WorldGrid#MOST_WORLDS} worlds of the assumptions gone through.
 */
public final class WorldExplorer {
  private static final int REPORTING_DEPTH = 10;
  private static final int COUNTING_DEPTHS = 4;

  private final List<Assumption> assumptions;
  private final Dependence dependence;
  private final List<Assumption> mattering;
  private final WorldGrid grid;
  private final TroopWalk troops;
  private final OddsWalk odds;
  private final DoubleConsumer progress;
  private final Map<List<Assumption>, Tally> tallies = new HashMap<>();
  private final List<List<Tally>> talliesAt = new ArrayList<>();
  private final Weights[] sums;

  private final TroopScale scale;

  /**
   * The probability of the worlds in each cell of the scale, at every depth {@link #counting}
   * names.
   */
  private final double[][] cells;

  private WorldExplorer(
      List<Assumption> assumptions,
      Stakes stakes,
      long[] minima,
      int mostLanes,
      DoubleConsumer progress) {
    this.assumptions = assumptions;
    this.progress = progress;
    this.dependence = new Dependence(assumptions);
    this.mattering = dependence.withOrigins(stakes.assumptions(), id -> true);
    Map<String, Integer> uses = new HashMap<>();
    stakes.all().forEach(s -> count(s.condition().assumptions(), uses));
    mattering.forEach(a -> count(dependence.asked(a.id()), uses));
    this.grid = new WorldGrid(mattering, a -> uses.getOrDefault(a.id(), 0), mostLanes);
    this.troops = new TroopWalk(grid, stakes.all());
    this.odds = new OddsWalk(grid, mattering, dependence);
    this.scale = new TroopScale(troops.most(0), minima);
    int depths = grid.depth() + 1;
    this.cells = new double[depths][];
    this.sums = new Weights[depths];
    for (int depth = 0; depth < depths; depth++) {
      cells[depth] = counting(depth) == depth ? new double[scale.cells()] : new double[0];
      sums[depth] = new Weights(grid.lanes());
      talliesAt.add(new ArrayList<>());
    }
  }

  /**
   * Explores all worlds of a workspace.
   *
   * @param workspace valid: every reference in it is met
   * @param progress is told now and then which part is done, from 0 to 1; an exception that it
   *     throws ends the exploration, which is the way to cancel one
   * @throws UnanswerableException if too many worlds matter, or the troops leave 64 bits
   */
  public static Exploration explore(Workspace workspace, DoubleConsumer progress) {
    return explore(workspace, WorldGrid.MOST_LANES, progress);
  }

  /** As above, with blocks of another size: the answer is the same. */
  static Exploration explore(Workspace workspace, int mostLanes, DoubleConsumer progress) {
    long[] minima = workspace.forceModels().stream().mapToLong(m -> m.troops().min()).toArray();
    WorldExplorer explorer =
        new WorldExplorer(
            workspace.assumptions(), new Stakes(workspace), minima, mostLanes, progress);
    return explorer.explore(workspace.forceModels());
  }

  /** The probability that a condition holds; limits and progress as for all worlds. */
  static double probability(
      List<Assumption> assumptions, Condition condition, DoubleConsumer progress) {
    WorldExplorer explorer =
        new WorldExplorer(
            assumptions, Stakes.oneSoldier(condition), new long[0], WorldGrid.MOST_LANES, progress);
    explorer.visit(0, 0, 1);
    return Math.min(1, explorer.sums[0].totalTroops());
  }

  private static void count(Set<String> assumptions, Map<String, Integer> uses) {
    assumptions.forEach(a -> uses.merge(a, 1, Integer::sum));
  }

  private Exploration explore(List<ForceModel> models) {
    mattering.forEach(a -> tally(List.of(a)));
    Map<String, Bystander> bystanders = new HashMap<>();
    Set<String> gone = new HashSet<>();
    mattering.forEach(a -> gone.add(a.id()));
    for (Assumption assumption : assumptions) {
      if (!gone.contains(assumption.id())) {
        bystanders.put(assumption.id(), bystander(assumption, gone));
      }
    }
    visit(0, 0, 1);
    List<Exploration.OfOption> given = new ArrayList<>();
    for (Assumption assumption : assumptions) {
      Bystander bystander = bystanders.get(assumption.id());
      Weights weights =
          bystander == null ? tally(List.of(assumption)).cells() : bystander.weights();
      for (int o = 0; o < assumption.options().size(); o++) {
        double p = weights.probability[o];
        given.add(
            new Exploration.OfOption(
                assumption.id(),
                assumption.options().get(o).id(),
                p == 0 ? null : weights.troops[o] / p));
      }
    }
    return new Exploration(
        WorldGrid.count(assumptions),
        sums[0].totalTroops(),
        models.stream()
            .map(m -> new OfForceModel(m.id(), scale.reaching(m.troops().min(), cells[0])))
            .toList(),
        given,
        scale.bins(cells[0]));
  }

  /**
   * The depth at which the worlds of nodes so deep are counted by cells. Every few depths are
   * enough to keep sums short, and cost less than every one.
   */
  private static int counting(int depth) {
    return depth / COUNTING_DEPTHS * COUNTING_DEPTHS;
  }

  /** Adds to this depth's sums what the worlds below it weigh; they are 0 before. */
  private void visit(int depth, double from, double to) {
    if (odds.common(depth) == 0) {
      return;
    }
    if (depth == grid.depth()) {
      weigh(depth);
    } else {
      int options = grid.levels().get(depth).options().size();
      for (int option = 0; option < options; option++) {
        double begin = from + (to - from) * option / options;
        if (depth < REPORTING_DEPTH) {
          progress.accept(begin);
        }
        troops.enter(depth, option);
        odds.enter(depth + 1, troops.at());
        visit(depth + 1, begin, from + (to - from) * (option + 1) / options);
        sums[depth].add(sums[depth + 1]);
        sums[depth + 1].clear();
        count(depth + 1);
        troops.leave(depth);
      }
    }
    for (Tally tally : talliesAt.get(depth)) {
      tally.take(troops.at(), sums[depth]);
    }
  }

  /** Adds what a depth has counted to the depth above, if it has counted on its own. */
  private void count(int depth) {
    if (counting(depth) == depth) {
      double[] mine = cells[depth];
      double[] above = cells[counting(depth - 1)];
      for (int cell = 0; cell < mine.length; cell++) {
        above[cell] += mine[cell];
      }
      Arrays.fill(mine, 0);
    }
  }

  private void weigh(int depth) {
    double common = odds.common(depth);
    double[] odd = odds.lanes(depth);
    long base = troops.base(depth);
    long[] partial = troops.sums(depth);
    double[] probability = sums[depth].probability;
    double[] weighed = sums[depth].troops;
    for (int lane = 0; lane < odd.length; lane++) {
      double p = common * odd[lane];
      probability[lane] = p;
      weighed[lane] = p * (base + partial[lane]);
    }
    double[] mine = cells[counting(depth)];
    for (int lane = 0; lane < odd.length; lane++) {
      mine[scale.cell(base + partial[lane])] += probability[lane];
    }
  }

  private Tally tally(List<Assumption> assumptions) {
    Tally known = tallies.get(assumptions);
    if (known != null) {
      return known;
    }
    Tally tally = new Tally(assumptions, OddsTable.cells(assumptions), grid);
    talliesAt.get(tally.readyAt()).add(tally);
    tallies.put(assumptions, tally);
    return tally;
  }

  /**
   * Prepares an assumption that no troops and no odds of mattering assumptions depend on: what its
   * options weigh follows from its odds and those behind them.
   */
  private Bystander bystander(Assumption assumption, Set<String> gone) {
    List<Assumption> origins =
        dependence.withOrigins(Set.of(assumption.id()), id -> !gone.contains(id));
    List<OddsTable> tables = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Assumption origin : origins) {
      tables.add(OddsTable.of(origin, inFileOrder(dependence.asked(origin.id()))));
      asked.addAll(dependence.asked(origin.id()));
    }
    asked.retainAll(gone);
    return new Bystander(assumption, tables, tally(inFileOrder(asked)), inFileOrder(asked));
  }

  private List<Assumption> inFileOrder(Set<String> ids) {
    return assumptions.stream().filter(a -> ids.contains(a.id())).toList();
  }

  private record Bystander(
      Assumption assumption, List<OddsTable> tables, Tally tally, List<Assumption> tallied) {
    Weights weights() {
      return new Weights(weighed(tally.cells().probability), weighed(tally.cells().troops));
    }

    private double[] weighed(double[] cells) {
      List<OddsTable> all = new ArrayList<>(tables);
      all.add(new OddsTable(tallied, cells));
      return OddsTable.marginal(all, assumption);
    }
  }
}
