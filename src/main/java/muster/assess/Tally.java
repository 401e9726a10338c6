package muster.assess;

import java.util.List;
import muster.model.Assumption;

/**
 * Adds up worlds by the options that they have of a few assumptions: a cell for each combination,
 * the first assumption's option counting fastest.
 */
final class Tally {
  private final int readyAt;
  private final int[] levelStride;
  private final int[] laneCell;
  private final boolean perLane;
  private final Weights cells;

  /**
   * @param size the number of combinations
   */
  Tally(List<Assumption> assumptions, int size, WorldGrid grid) {
    this.levelStride = new int[grid.depth()];
    this.laneCell = new int[grid.lanes()];
    int stride = 1;
    int deepest = 0;
    boolean anyLane = false;
    for (Assumption assumption : assumptions) {
      String id = assumption.id();
      if (grid.inLanes(id)) {
        anyLane = true;
        for (int lane = 0; lane < laneCell.length; lane++) {
          laneCell[lane] += stride * grid.laneOption(id, lane);
        }
      } else {
        levelStride[grid.level(id)] = stride;
        deepest = Math.max(deepest, grid.level(id) + 1);
      }
      stride *= assumption.options().size();
    }
    this.readyAt = deepest;
    this.perLane = anyLane;
    this.cells = new Weights(size);
  }

  /** The depth of the nodes, the root's being 0, whose sums it takes. */
  int readyAt() {
    return readyAt;
  }

  /**
   * Takes the sums over all worlds below a node.
   *
   * @param at the option of each level above the node
   * @param lanes the node's sums, lane by lane
   */
  void take(int[] at, Weights lanes) {
    int cell = 0;
    for (int level = 0; level < readyAt; level++) {
      cell += levelStride[level] * at[level];
    }
    if (perLane) {
      for (int lane = 0; lane < laneCell.length; lane++) {
        cells.add(cell + laneCell[lane], lanes.probability[lane], lanes.troops[lane]);
      }
    } else {
      cells.add(cell, lanes.totalProbability(), lanes.totalTroops());
    }
  }

  Weights cells() {
    return cells;
  }
}
