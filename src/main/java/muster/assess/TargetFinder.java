package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Identified;
import muster.model.Workspace;

/**
 * Finds what would reach a number of likely troops in Ukraine: every set of changes to the chosen
 * options that does, while no proper part of it does.
 *
 * <p>Exact, also where a further change loses troops. A walk through the worlds marks those that
 * reach the target, a bit for each, and leaves out every part of the tree that cannot, or can only,
 * reach it. Then all sets with a marked proper part are removed for 64 worlds at a time.
 *
 * <p>Limits: {@value WorldGrid#MOST_WORLDS} worlds of the assumptions that troops depend on,
 * {@value #MOST_UNLOCKS} unlocks.
 */
public final class TargetFinder {
  private static final int REPORTING_DEPTH = 10;
  private static final long MOST_UNLOCKS = 200_000;
  private final List<Assumption> mattering;
  private final Choices choices;
  private final long target;
  private final DoubleConsumer progress;
  private final WorldGrid grid;
  private final List<Stakes.Stake> stakes;
  private final TroopWalk troops;
  private final ChangeLattice lattice;

  private TargetFinder(
      Workspace workspace, Choices choices, long target, int mostLanes, DoubleConsumer progress) {
    this.choices = choices;
    this.target = target;
    this.progress = progress;
    Stakes all = new Stakes(workspace);
    this.stakes = all.all();
    Set<String> mentioned = all.assumptions();
    this.mattering =
        workspace.assumptions().stream().filter(a -> mentioned.contains(a.id())).toList();
    Map<String, Integer> uses = new HashMap<>();
    stakes.forEach(s -> s.condition().assumptions().forEach(a -> uses.merge(a, 1, Integer::sum)));
    this.grid = new WorldGrid(mattering, a -> uses.getOrDefault(a.id(), 0), mostLanes);
    this.troops = new TroopWalk(grid, stakes);
    this.lattice = new ChangeLattice(grid, choices);
  }

  /**
   * The unlocks for a target: by size, then by likely troops from high to low, then by their sorted
   * lists of {@code assumption=option}. If it is met already: one without changes.
   *
   * @param choices an option for every assumption of the workspace: where changes start from
   * @param target likely troops in Ukraine, from 0
   * @param progress is told now and then which part is done, from 0 to 1; an exception that it
   *     throws ends the search, which is the way to cancel it
   * @throws UnanswerableException if too many worlds matter, there are too many unlocks to list, or
   *     the troops leave 64 bits
   */
  public static List<TargetUnlock> find(
      Workspace workspace, Choices choices, long target, DoubleConsumer progress) {
    return find(workspace, choices, target, WorldGrid.MOST_LANES, progress);
  }

  /** As above, with blocks of another size: the answer is the same. */
  static List<TargetUnlock> find(
      Workspace workspace, Choices choices, long target, int mostLanes, DoubleConsumer progress) {
    return new TargetFinder(workspace, choices, target, mostLanes, progress).find();
  }

  private List<TargetUnlock> find() {
    mark(0, 0, 0, 1);
    lattice.keepMinimal();
    return list();
  }

  /**
   * Marks the worlds below a node that reach the target.
   *
   * @param word the node's first
   */
  private void mark(int depth, int word, double from, double to) {
    if (troops.most(depth) < target) {
      return;
    }
    if (troops.base(depth) >= target) {
      Arrays.fill(lattice.words(), word, word + lattice.wordsBelow(depth), grid.full());
    } else if (depth == grid.depth()) {
      lattice.words()[word] = lanes(troops.base(depth), troops.sums(depth));
    } else {
      int options = grid.levels().get(depth).options().size();
      for (int option = 0; option < options; option++) {
        double begin = from + (to - from) * option / options;
        if (depth < REPORTING_DEPTH) {
          progress.accept(begin);
        }
        troops.enter(depth, option);
        int first = word + option * lattice.stride(depth);
        mark(depth + 1, first, begin, from + (to - from) * (option + 1) / options);
        troops.leave(depth);
      }
    }
  }

  private long lanes(long base, long[] partial) {
    long lanes = 0;
    for (int lane = 0; lane < partial.length; lane++) {
      if (base + partial[lane] >= target) {
        lanes |= 1L << lane;
      }
    }
    return lanes;
  }

  private List<TargetUnlock> list() {
    long count = 0;
    for (long word : lattice.words()) {
      count += Long.bitCount(word);
    }
    if (count > MOST_UNLOCKS) {
      throw new UnanswerableException("tooManyUnlocks", count);
    }
    Elements elements = elements();
    List<Found> found = new ArrayList<>();
    for (int word = 0; word < lattice.words().length; word++) {
      if (lattice.words()[word] != 0) {
        read(word, elements, found);
      }
    }
    found.sort(
        Comparator.<Found>comparingInt(f -> f.key().length)
            .thenComparing(Comparator.comparingLong(Found::likely).reversed())
            .thenComparing(Found::key, Arrays::compare));
    return found.stream()
        .map(f -> new TargetUnlock(elements.changes(f.key()), f.likely()))
        .toList();
  }

  private Elements elements() {
    Map<String, List<String>> options = new HashMap<>();
    Map<String, Integer> order = new LinkedHashMap<>();
    for (Assumption assumption : mattering) {
      options.put(assumption.id(), assumption.options().stream().map(Identified::id).toList());
      order.put(assumption.id(), order.size());
    }
    return new Elements(List.copyOf(order.keySet()), options, order);
  }

  /** Reads the marked sets of a word: their changes and what troops they bring. */
  private void read(int word, Elements elements, List<Found> found) {
    for (int level = 0; level < grid.depth(); level++) {
      troops.enter(level, lattice.optionOf(level, word));
    }
    long base = troops.base(grid.depth());
    long[] partial = troops.sums(grid.depth());
    for (long rest = lattice.words()[word]; rest != 0; rest &= rest - 1) {
      int lane = Long.numberOfTrailingZeros(rest);
      int[] changes = new int[mattering.size()];
      int size = 0;
      for (int variable = 0; variable < changes.length; variable++) {
        int option = option(mattering.get(variable).id(), lane);
        if (option != elements.indexOf(variable, choices)) {
          changes[size++] = elements.number(variable, option);
        }
      }
      int[] key = elements.key(Arrays.copyOf(changes, size));
      found.add(new Found(key, base + partial[lane]));
    }
    for (int level = grid.depth() - 1; level >= 0; level--) {
      troops.leave(level);
    }
  }

  private int option(String assumption, int lane) {
    return grid.inLanes(assumption)
        ? grid.laneOption(assumption, lane)
        : troops.at()[grid.level(assumption)];
  }

  /** A set of changes, by its key, and the likely troops with it. */
  private static final class Found {
    private final int[] key;
    private final long likely;

    Found(int[] key, long likely) {
      this.key = key;
      this.likely = likely;
    }

    int[] key() {
      return key;
    }

    long likely() {
      return likely;
    }
  }
}
