package muster.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The likely troops of the worlds on a walk through the tree of a {@link WorldGrid}. Each condition
 * is looked at again only at the levels that it asks, and no more once its lanes are certain; its
 * troops are then added for the whole subtree at once.
 */
final class TroopWalk {
  private static final int NONE = -1;

  private final WorldGrid grid;
  private final int[] at;
  private final long[] troops;
  private final LaneCondition[] conditions;

  /** For each condition and level: the next level that it asks, or {@link #NONE}. */
  private final int[][] next;

  /** For each level: the conditions that wait for its option. */
  private final int[][] waiting;

  private final int[] waitingCount;

  /** By depth, the root's at 0: troops in every lane, and those in some lanes. */
  private final long[] base;

  private final long[] partial;
  private final long[] undecided;
  private final long[][] sums;
  private final boolean[] ownSums;

  TroopWalk(WorldGrid grid, List<Stakes.Stake> stakes) {
    int depth = grid.depth();
    this.grid = grid;
    this.at = new int[depth];
    Arrays.fill(at, LaneCondition.OPEN);
    this.troops = stakes.stream().mapToLong(Stakes.Stake::likely).toArray();
    this.conditions = new LaneCondition[troops.length];
    this.next = new int[troops.length][depth];
    this.waiting = new int[depth][troops.length];
    this.waitingCount = new int[depth];
    this.base = new long[depth + 1];
    this.partial = new long[depth + 1];
    this.undecided = new long[depth + 1];
    this.sums = new long[depth + 1][grid.lanes()];
    this.ownSums = new boolean[depth + 1];
    ownSums[0] = true;
    for (int c = 0; c < troops.length; c++) {
      conditions[c] = LaneCondition.of(stakes.get(c).condition(), grid);
      undecided[0] += troops[c];
      Set<Integer> levels = LaneCondition.levels(stakes.get(c).condition(), grid);
      int later = NONE;
      for (int level = depth - 1; level >= 0; level--) {
        next[c][level] = later;
        later = levels.contains(level) ? level : later;
      }
      decideOrWait(c, 0, later);
    }
  }

  /** The option of each level, by number. */
  int[] at() {
    return at;
  }

  /** Goes down: gives the level at this depth its option. */
  void enter(int level, int option) {
    at[level] = option;
    int depth = level + 1;
    base[depth] = base[level];
    partial[depth] = partial[level];
    undecided[depth] = undecided[level];
    ownSums[depth] = false;
    for (int i = 0; i < waitingCount[level]; i++) {
      int condition = waiting[level][i];
      decideOrWait(condition, depth, next[condition][level]);
    }
  }

  /** Goes up again: takes the level's option away. */
  void leave(int level) {
    for (int i = waitingCount[level] - 1; i >= 0; i--) {
      int condition = waiting[level][i];
      int later = next[condition][level];
      if (later != NONE
          && waitingCount[later] > 0
          && waiting[later][waitingCount[later] - 1] == condition) {
        waitingCount[later]--;
      }
    }
    at[level] = LaneCondition.OPEN;
  }

  private void decideOrWait(int condition, int depth, int later) {
    long certain = conditions[condition].certain(at);
    if (later != NONE && certain != conditions[condition].possible(at)) {
      waiting[later][waitingCount[later]++] = condition;
      return;
    }
    undecided[depth] -= troops[condition];
    if (certain == grid.full()) {
      base[depth] += troops[condition];
    } else if (certain != 0) {
      add(certain, troops[condition], ownSums(depth));
      partial[depth] += troops[condition];
    }
  }

  private static void add(long lanes, long troops, long[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += troops & -((lanes >>> lane) & 1);
    }
  }

  private long[] ownSums(int depth) {
    if (!ownSums[depth]) {
      System.arraycopy(sums(depth), 0, sums[depth], 0, grid.lanes());
      ownSums[depth] = true;
    }
    return sums[depth];
  }

  /** The troops of each lane that are not in all lanes; the sum with {@link #base} counts. */
  long[] sums(int depth) {
    int owner = depth;
    while (!ownSums[owner]) {
      owner--;
    }
    return sums[owner];
  }

  /** The troops that every world below has. */
  long base(int depth) {
    return base[depth];
  }

  /** The troops that no world below exceeds. */
  long most(int depth) {
    return base[depth] + partial[depth] + undecided[depth];
  }
}
