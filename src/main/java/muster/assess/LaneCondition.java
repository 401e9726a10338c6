package muster.assess;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import muster.model.Assumption;
import muster.model.Condition;

/**
 * A condition on all lanes of a block at once, also while some levels of the grid have no option
 * yet: then it is certain in some lanes and possible in more. With an option at each level that it
 * asks, both are equal.
 */
abstract class LaneCondition {
  /** Stands for the option of a level that has none yet. */
  static final int OPEN = -1;

  /**
   * The lanes in which it holds whatever the open levels get.
   *
   * @param at the option of each level, by number, or {@link #OPEN}
   */
  abstract long certain(int[] at);

  /** The lanes in which it may yet hold. */
  abstract long possible(int[] at);

  static LaneCondition of(Condition condition, WorldGrid grid) {
    return switch (condition) {
      case Condition.Is is -> leaf(is, grid);
      case Condition.All(List<Condition> parts) -> new Every(of(parts, grid), grid.full());
      case Condition.Any(List<Condition> parts) ->
          new Inverse(new Every(inverse(of(parts, grid), grid), grid.full()), grid.full());
      case Condition.Not(Condition part) -> new Inverse(of(part, grid), grid.full());
    };
  }

  /** The levels that a condition asks, from the top. */
  static Set<Integer> levels(Condition condition, WorldGrid grid) {
    Set<Integer> levels = new TreeSet<>();
    for (String assumption : condition.assumptions()) {
      if (!grid.inLanes(assumption)) {
        levels.add(grid.level(assumption));
      }
    }
    return levels;
  }

  private static LaneCondition[] of(List<Condition> parts, WorldGrid grid) {
    return parts.stream().map(part -> of(part, grid)).toArray(LaneCondition[]::new);
  }

  private static LaneCondition[] inverse(LaneCondition[] parts, WorldGrid grid) {
    LaneCondition[] inverse = new LaneCondition[parts.length];
    for (int i = 0; i < parts.length; i++) {
      inverse[i] = new Inverse(parts[i], grid.full());
    }
    return inverse;
  }

  private static LaneCondition leaf(Condition.Is is, WorldGrid grid) {
    BitSet allowed = new BitSet();
    List<Assumption.Option> options = grid.assumption(is.assumption()).options();
    for (int option = 0; option < options.size(); option++) {
      allowed.set(option, is.options().contains(options.get(option).id()));
    }
    return grid.inLanes(is.assumption())
        ? new Fixed(grid.lanesWhere(is.assumption(), allowed::get))
        : new Asked(grid.level(is.assumption()), allowed, grid.full());
  }

  private static final class Fixed extends LaneCondition {
    private final long lanes;

    Fixed(long lanes) {
      this.lanes = lanes;
    }

    @Override
    long certain(int[] at) {
      return lanes;
    }

    @Override
    long possible(int[] at) {
      return lanes;
    }
  }

  private static final class Asked extends LaneCondition {
    private final int level;
    private final BitSet allowed;
    private final long full;

    Asked(int level, BitSet allowed, long full) {
      this.level = level;
      this.allowed = allowed;
      this.full = full;
    }

    @Override
    long certain(int[] at) {
      return at[level] != OPEN && allowed.get(at[level]) ? full : 0;
    }

    @Override
    long possible(int[] at) {
      return at[level] == OPEN || allowed.get(at[level]) ? full : 0;
    }
  }

  private static final class Every extends LaneCondition {
    private final LaneCondition[] parts;
    private final long full;

    Every(LaneCondition[] parts, long full) {
      this.parts = parts;
      this.full = full;
    }

    @Override
    long certain(int[] at) {
      long lanes = full;
      for (int i = 0; i < parts.length && lanes != 0; i++) {
        lanes &= parts[i].certain(at);
      }
      return lanes;
    }

    @Override
    long possible(int[] at) {
      long lanes = full;
      for (int i = 0; i < parts.length && lanes != 0; i++) {
        lanes &= parts[i].possible(at);
      }
      return lanes;
    }
  }

  private static final class Inverse extends LaneCondition {
    private final LaneCondition part;
    private final long full;

    Inverse(LaneCondition part, long full) {
      this.part = part;
      this.full = full;
    }

    @Override
    long certain(int[] at) {
      return full & ~part.possible(at);
    }

    @Override
    long possible(int[] at) {
      return full & ~part.certain(at);
    }
  }
}
