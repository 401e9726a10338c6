package muster.assess;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Workspace;

/**
 * Finds the most likely troops that any world has, and a nearest world that has them. A walk
 * through the worlds leaves out every part of the tree that can bring no more troops, and as many
 * only with as many changes (branch and bound: Land and Doig 1960).
 *
 * <p>Limit: {@value WorldGrid#MOST_WORLDS} worlds of the assumptions that troops depend on.
 */
public final class ReachFinder {
  private static final int REPORTING_DEPTH = 10;

  private final Workspace workspace;
  private final Choices choices;
  private final DoubleConsumer progress;
  private final WorldGrid grid;
  private final TroopWalk troops;
  private final int[] chosen;
  private final int[] laneChanges;

  private long most = -1;
  private int fewestChanges;
  private int[] bestAt = new int[0];
  private int bestLane;

  private ReachFinder(
      Workspace workspace, Choices choices, int mostLanes, DoubleConsumer progress) {
    this.workspace = workspace;
    this.choices = choices;
    this.progress = progress;
    Stakes stakes = new Stakes(workspace);
    Set<String> mentioned = stakes.assumptions();
    List<Assumption> mattering =
        workspace.assumptions().stream().filter(a -> mentioned.contains(a.id())).toList();
    Map<String, Integer> uses = new HashMap<>();
    stakes
        .all()
        .forEach(s -> s.condition().assumptions().forEach(a -> uses.merge(a, 1, Integer::sum)));
    this.grid = new WorldGrid(mattering, a -> uses.getOrDefault(a.id(), 0), mostLanes);
    this.troops = new TroopWalk(grid, stakes.all());
    this.chosen = grid.levels().stream().mapToInt(a -> ChangeLattice.chosen(a, choices)).toArray();
    this.laneChanges = new int[grid.lanes()];
    for (Assumption assumption : grid.inLanes()) {
      int keep = ChangeLattice.chosen(assumption, choices);
      for (int lane = 0; lane < laneChanges.length; lane++) {
        laneChanges[lane] += grid.laneOption(assumption.id(), lane) == keep ? 0 : 1;
      }
    }
  }

  /**
   * The most that can be reached.
   *
   * @param choices an option for every assumption of the workspace: where changes start from
   * @param progress as that of {@link WorldExplorer#explore}
   * @throws UnanswerableException if too many worlds matter, or the troops leave 64 bits
   */
  public static Reach find(Workspace workspace, Choices choices, DoubleConsumer progress) {
    return find(workspace, choices, WorldGrid.MOST_LANES, progress);
  }

  /** As above, with blocks of another size: troops and number of changes are the same. */
  static Reach find(Workspace workspace, Choices choices, int mostLanes, DoubleConsumer progress) {
    return new ReachFinder(workspace, choices, mostLanes, progress).find();
  }

  private Reach find() {
    search(0, 0, 0, 1);
    Map<String, String> changes = new LinkedHashMap<>();
    for (Assumption assumption : workspace.assumptions()) {
      String id = assumption.id();
      if (grid.contains(id)) {
        int option = grid.inLanes(id) ? grid.laneOption(id, bestLane) : bestAt[grid.level(id)];
        changes.put(id, assumption.options().get(option).id());
      }
    }
    Choices best = choices.with(changes);
    return new Reach(
        most,
        best.differencesFrom(choices),
        workspace.commitments().stream()
            .filter(c -> c.countsInUkraine() && c.troopsOrZero().likely() > 0)
            .filter(c -> !c.condition().holds(best))
            .map(Commitment::id)
            .toList());
  }

  private void search(int depth, int changes, double from, double to) {
    long bound = troops.most(depth);
    if (bound < most || (bound == most && changes >= fewestChanges)) {
      return;
    }
    if (depth == grid.depth()) {
      take(changes);
      return;
    }
    int options = grid.levels().get(depth).options().size();
    for (int turn = 0; turn < options; turn++) {
      double begin = from + (to - from) * turn / options;
      if (depth < REPORTING_DEPTH) {
        progress.accept(begin);
      }
      // The chosen option comes first: what few changes reach then bounds the rest early.
      int option = (chosen[depth] + turn) % options;
      troops.enter(depth, option);
      search(
          depth + 1,
          changes + (turn == 0 ? 0 : 1),
          begin,
          from + (to - from) * (turn + 1) / options);
      troops.leave(depth);
    }
  }

  /** Compares the worlds of a block to the best so far. */
  private void take(int changes) {
    long base = troops.base(grid.depth());
    long[] partial = troops.sums(grid.depth());
    for (int lane = 0; lane < partial.length; lane++) {
      long likely = base + partial[lane];
      int all = changes + laneChanges[lane];
      if (likely > most || (likely == most && all < fewestChanges)) {
        most = likely;
        fewestChanges = all;
        bestLane = lane;
        bestAt = troops.at().clone();
      }
    }
  }
}
