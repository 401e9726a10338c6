package muster.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import muster.model.Assumption;
import muster.model.Assumption.OddsRow;
import muster.model.Condition;

/** The odds of one assumption's options in all lanes of a block at once. */
final class LaneOdds {
  private static final int IN_LANES = -1;

  private final LaneCondition[] whens;
  private final double[][] rows;
  private final double[] equal;
  private final int level;
  private final int[] laneOption;
  private final boolean perLane;
  private final int readyAt;

  /**
   * @param asked ids of the assumptions that the odds speak of; the grid has them all
   */
  LaneOdds(Assumption assumption, Set<String> asked, WorldGrid grid) {
    List<OddsRow> odds = assumption.odds() == null ? List.of() : assumption.odds();
    List<Assumption.Option> options = assumption.options();
    this.whens = new LaneCondition[odds.size()];
    this.rows = new double[odds.size()][options.size()];
    for (int r = 0; r < whens.length; r++) {
      Condition when = odds.get(r).when();
      whens[r] = LaneCondition.of(when == null ? Condition.always() : when, grid);
      for (int o = 0; o < options.size(); o++) {
        rows[r][o] =
            odds.get(r).p().getOrDefault(options.get(o).id(), BigDecimal.ZERO).doubleValue();
      }
    }
    this.equal =
        IntStream.range(0, options.size()).mapToDouble(o -> 1.0 / options.size()).toArray();
    boolean inLanes = grid.inLanes(assumption.id());
    this.level = inLanes ? IN_LANES : grid.level(assumption.id());
    this.laneOption =
        IntStream.range(0, grid.lanes())
            .map(lane -> inLanes ? grid.laneOption(assumption.id(), lane) : 0)
            .toArray();
    this.perLane = inLanes || asked.stream().anyMatch(grid::inLanes);
    this.readyAt = Math.max(level, asked.stream().mapToInt(grid::level).max().orElse(IN_LANES)) + 1;
  }

  /** The depth, the root's being 0, from which on the levels decide the odds. */
  int readyAt() {
    return readyAt;
  }

  /** Whether they may differ from lane to lane; else the first lane's are all lanes'. */
  boolean perLane() {
    return perLane;
  }

  /**
   * Multiplies the probability of each lane by the odds of the option that the lane has.
   *
   * @param at the option of each level; those that the odds need are not open
   * @param probabilities one for every lane, or only the first lane's
   */
  void multiply(int[] at, double[] probabilities) {
    int lanes = probabilities.length;
    long left = lanes == Long.SIZE ? -1 : (1L << lanes) - 1;
    for (int r = 0; r < rows.length && left != 0; r++) {
      long here = left & whens[r].certain(at);
      multiply(here, rows[r], at, probabilities);
      left &= ~here;
    }
    multiply(left, equal, at, probabilities);
  }

  private void multiply(long lanes, double[] row, int[] at, double[] probabilities) {
    for (long rest = lanes; rest != 0; rest &= rest - 1) {
      int lane = Long.numberOfTrailingZeros(rest);
      probabilities[lane] *= row[level == IN_LANES ? laneOption[lane] : at[level]];
    }
  }
}
