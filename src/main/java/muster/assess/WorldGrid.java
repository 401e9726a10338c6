package muster.assess;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import muster.model.Assumption;
import org.jspecify.annotations.Nullable;

/**
 * The worlds of some assumptions, laid out in blocks of up to 64: the <em>lanes</em> of one {@code
 * long}. A few assumptions run through the lanes; the others are the levels of a tree whose leaves
 * are the blocks.
 *
 * <p>What depends on an assumption is computed once for each node of its level, so the assumptions
 * that most depends on run through the lanes or stand at the top, those that little depends on at
 * the bottom, where the many nodes are.
 */
final class WorldGrid {
  /** More worlds than this are not looked at: 2 to the power of 26. */
  static final long MOST_WORLDS = 1L << 26;

  /** As many worlds as a {@code long} has bits. */
  static final int MOST_LANES = Long.SIZE;

  private final Map<String, Integer> laneStrides = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Assumption> assumptions = new HashMap<>();
  private final List<Assumption> inLanes;
  private final List<Assumption> levels;
  private final int lanes;

  /**
   * @param uses how much depends on an assumption
   * @param mostLanes worlds in a block, at most {@link #MOST_LANES}
   * @throws UnanswerableException if there are more than {@value #MOST_WORLDS} worlds
   */
  WorldGrid(List<Assumption> all, ToIntFunction<Assumption> uses, int mostLanes) {
    BigInteger worlds = count(all);
    if (worlds.compareTo(BigInteger.valueOf(MOST_WORLDS)) > 0) {
      List<String> toHold = toHold(all, uses);
      throw new UnanswerableException(
          toHold,
          "tooManyWorlds",
          worlds,
          MOST_WORLDS,
          all.size(),
          all.stream().map(Assumption::id).collect(Collectors.joining(", ")),
          toHold.size(),
          String.join(", ", toHold));
    }
    all.forEach(assumption -> assumptions.put(assumption.id(), assumption));
    int stride = 1;
    this.inLanes = fullestLanes(all, uses, mostLanes);
    for (Assumption assumption : inLanes) {
      laneStrides.put(assumption.id(), stride);
      stride *= assumption.options().size();
    }
    this.lanes = stride;
    List<Assumption> others = new ArrayList<>(all);
    others.removeAll(inLanes);
    others.sort(Comparator.comparingInt(uses).reversed());
    others.forEach(assumption -> depths.put(assumption.id(), depths.size()));
    this.levels = List.copyOf(others);
  }

  /** The number of worlds of some assumptions. */
  static BigInteger count(List<Assumption> assumptions) {
    return assumptions.stream()
        .map(assumption -> BigInteger.valueOf(assumption.options().size()))
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  /** As few assumptions as have to be held fixed; of those with equal effect, the least used. */
  private static List<String> toHold(List<Assumption> all, ToIntFunction<Assumption> uses) {
    List<Assumption> left = new ArrayList<>(all);
    left.sort(
        Comparator.<Assumption>comparingInt(assumption -> assumption.options().size())
            .reversed()
            .thenComparingInt(uses));
    List<String> toHold = new ArrayList<>();
    while (count(left).compareTo(BigInteger.valueOf(MOST_WORLDS)) > 0) {
      toHold.add(left.removeFirst().id());
    }
    return toHold;
  }

  /** The assumptions that fill the lanes best; of those that do it equally, the most used. */
  private static List<Assumption> fullestLanes(
      List<Assumption> all, ToIntFunction<Assumption> uses, int mostLanes) {
    record Fill(long used, @Nullable Fill rest, @Nullable Assumption last) {}
    Fill[] fills = new Fill[mostLanes + 1];
    fills[1] = new Fill(0, null, null);
    for (Assumption assumption : all) {
      int options = assumption.options().size();
      for (int filled = mostLanes / options; filled >= 1; filled--) {
        Fill rest = fills[filled];
        Fill known = fills[filled * options];
        if (rest != null) {
          long used = rest.used + uses.applyAsInt(assumption);
          if (known == null || used > known.used) {
            fills[filled * options] = new Fill(used, rest, assumption);
          }
        }
      }
    }
    int fullest = mostLanes;
    while (fills[fullest] == null) {
      fullest--;
    }
    List<Assumption> chosen = new ArrayList<>();
    for (Fill fill = fills[fullest]; fill != null && fill.last != null; fill = fill.rest) {
      chosen.add(fill.last);
    }
    return chosen;
  }

  /** Worlds in a block. */
  int lanes() {
    return lanes;
  }

  /** A bit for every lane. */
  long full() {
    return lanes == Long.SIZE ? -1 : (1L << lanes) - 1;
  }

  /** The assumptions that run through the lanes. */
  List<Assumption> inLanes() {
    return inLanes;
  }

  /** The assumptions of the levels, from the top. */
  List<Assumption> levels() {
    return levels;
  }

  int depth() {
    return levels.size();
  }

  Assumption assumption(String id) {
    Assumption assumption = assumptions.get(id);
    if (assumption == null) {
      throw new IllegalArgumentException("No such assumption here: " + id);
    }
    return assumption;
  }

  boolean contains(String assumption) {
    return assumptions.containsKey(assumption);
  }

  boolean inLanes(String assumption) {
    return laneStrides.containsKey(assumption);
  }

  /** The level of an assumption that does not run through the lanes. */
  int level(String assumption) {
    return depths.getOrDefault(assumption, -1);
  }

  /** How many lanes further the next option of an assumption is. */
  int laneStride(String assumption) {
    return laneStrides.getOrDefault(assumption, 0);
  }

  /** The option, by number, that a lane has of an assumption that runs through the lanes. */
  int laneOption(String assumption, int lane) {
    return lane / laneStride(assumption) % assumption(assumption).options().size();
  }

  /** The lanes whose option of the assumption satisfies the test. */
  long lanesWhere(String assumption, IntPredicate option) {
    long where = 0;
    for (int lane = 0; lane < lanes; lane++) {
      if (option.test(laneOption(assumption, lane))) {
        where |= 1L << lane;
      }
    }
    return where;
  }
}
