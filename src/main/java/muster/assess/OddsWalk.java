package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import muster.model.Assumption;

/**
 * The probabilities of the worlds on a walk through the tree of a {@link WorldGrid}: the odds of
 * each assumption are multiplied in at the level that decides them.
 */
final class OddsWalk {
  private final List<List<LaneOdds>> readyAt = new ArrayList<>();
  private final double[] common;
  private final double[][] lanes;
  private final boolean[] ownLanes;
  private final double[] single = new double[1];

  /**
   * @param assumptions all that the grid has
   */
  OddsWalk(WorldGrid grid, List<Assumption> assumptions, Dependence dependence) {
    for (int depth = 0; depth <= grid.depth(); depth++) {
      readyAt.add(new ArrayList<>());
    }
    for (Assumption assumption : assumptions) {
      LaneOdds odds = new LaneOdds(assumption, dependence.asked(assumption.id()), grid);
      readyAt.get(odds.readyAt()).add(odds);
    }
    this.common = new double[grid.depth() + 1];
    this.lanes = new double[grid.depth() + 1][grid.lanes()];
    this.ownLanes = new boolean[grid.depth() + 1];
    common[0] = 1;
    Arrays.fill(lanes[0], 1);
    ownLanes[0] = true;
    int[] open = new int[grid.depth()];
    Arrays.fill(open, LaneCondition.OPEN);
    multiply(0, open);
  }

  /**
   * Goes down to a node.
   *
   * @param depth the node's, above 0
   * @param at the option of each level above the node
   */
  void enter(int depth, int[] at) {
    common[depth] = common[depth - 1];
    ownLanes[depth] = false;
    multiply(depth, at);
  }

  private void multiply(int depth, int[] at) {
    for (LaneOdds odds : readyAt.get(depth)) {
      if (odds.perLane()) {
        if (!ownLanes[depth]) {
          System.arraycopy(lanes(depth), 0, lanes[depth], 0, lanes[depth].length);
          ownLanes[depth] = true;
        }
        odds.multiply(at, lanes[depth]);
      } else {
        single[0] = common[depth];
        odds.multiply(at, single);
        common[depth] = single[0];
      }
    }
  }

  /** The factor that all lanes of a node share. */
  double common(int depth) {
    return common[depth];
  }

  /** Each lane's own factor. */
  double[] lanes(int depth) {
    int owner = depth;
    while (!ownLanes[owner]) {
      owner--;
    }
    return lanes[owner];
  }
}
