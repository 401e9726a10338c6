package muster.assess;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Assumption;

/**
 * A number for every combination of options of some assumptions, the first one's option counting
 * fastest. Products and sums of such tables give the probabilities of assumptions on which no
 * troops depend without a look at all worlds (variable elimination: Zhang and Poole 1994).
 */
final class OddsTable {
  /** The most combinations in one table. */
  private static final int MOST_CELLS = 1 << 22;

  /** A table of so many combinations costs next to nothing. */
  private static final int SMALL = 1 << 10;

  private final List<Assumption> assumptions;
  private final double[] values;

  OddsTable(List<Assumption> assumptions, double[] values) {
    this.assumptions = List.copyOf(assumptions);
    this.values = values;
  }

  /** The odds of an assumption, for every combination of those that they speak of. */
  static OddsTable of(Assumption assumption, List<Assumption> asked) {
    List<Assumption> all = new ArrayList<>(asked);
    all.add(assumption);
    int size = cells(all);
    WorldGrid grid = new WorldGrid(all, a -> 0, WorldGrid.MOST_LANES);
    Set<String> ids = asked.stream().map(Assumption::id).collect(Collectors.toSet());
    LaneOdds odds = new LaneOdds(assumption, ids, grid);
    Tally tally = new Tally(all, size, grid);
    Weights lanes = new Weights(grid.lanes());
    int[] at = new int[grid.depth()];
    do {
      Arrays.fill(lanes.probability, 1);
      odds.multiply(at, lanes.probability);
      tally.take(at, lanes);
    } while (next(at, grid.levels()));
    return new OddsTable(all, tally.cells().probability);
  }

  /**
   * The number of combinations of some assumptions' options.
   *
   * @throws UnanswerableException if they are too many for one table
   */
  static int cells(List<Assumption> assumptions) {
    BigInteger cells = WorldGrid.count(assumptions);
    if (cells.compareTo(BigInteger.valueOf(MOST_CELLS)) > 0) {
      String ids = assumptions.stream().map(Assumption::id).collect(Collectors.joining(", "));
      throw new UnanswerableException("oddsTooWide", cells, MOST_CELLS, assumptions.size(), ids);
    }
    return cells.intValueExact();
  }

  /**
   * The product of all tables, summed over every assumption but one.
   *
   * @param kept in at least one of the tables
   * @return a number for each option of the one that is kept
   */
  static double[] marginal(List<OddsTable> tables, Assumption kept) {
    List<OddsTable> left = new ArrayList<>(tables);
    List<Assumption> open = new ArrayList<>(scope(tables));
    open.remove(kept);
    while (!open.isEmpty()) {
      Assumption next = cheapest(open, left);
      List<OddsTable> touched = touching(left, next);
      open.remove(next);
      left.removeAll(touched);
      left.add(product(touched).sumOut(next));
    }
    return product(left).values;
  }

  /** One whose summing out needs a small table, else the smallest. */
  private static Assumption cheapest(List<Assumption> open, List<OddsTable> tables) {
    Assumption cheapest = open.getFirst();
    double fewest = Double.POSITIVE_INFINITY;
    for (Assumption candidate : open) {
      double cells = 1;
      for (Assumption touched : scope(touching(tables, candidate))) {
        cells *= touched.options().size();
      }
      if (cells <= SMALL) {
        return candidate;
      }
      if (cells < fewest) {
        fewest = cells;
        cheapest = candidate;
      }
    }
    return cheapest;
  }

  private static List<OddsTable> touching(List<OddsTable> tables, Assumption assumption) {
    return tables.stream().filter(table -> table.assumptions.contains(assumption)).toList();
  }

  private static List<Assumption> scope(List<OddsTable> tables) {
    Set<Assumption> scope = new LinkedHashSet<>();
    tables.forEach(table -> scope.addAll(table.assumptions));
    return List.copyOf(scope);
  }

  private static OddsTable product(List<OddsTable> tables) {
    List<Assumption> scope = scope(tables);
    double[] product = new double[cells(scope)];
    Arrays.fill(product, 1);
    for (OddsTable table : tables) {
      int[] strides = table.strides(scope);
      int[] option = new int[scope.size()];
      for (int cell = 0; cell < product.length; cell++) {
        product[cell] *= table.values[index(option, strides)];
        next(option, scope);
      }
    }
    return new OddsTable(scope, product);
  }

  private OddsTable sumOut(Assumption out) {
    List<Assumption> rest = assumptions.stream().filter(a -> !a.equals(out)).toList();
    OddsTable sums = new OddsTable(rest, new double[cells(rest)]);
    int[] strides = sums.strides(assumptions);
    int[] option = new int[assumptions.size()];
    for (double value : values) {
      sums.values[index(option, strides)] += value;
      next(option, assumptions);
    }
    return sums;
  }

  /** How far the next option of each of some assumptions is in this table; 0 if it has it not. */
  private int[] strides(List<Assumption> of) {
    int[] strides = new int[of.size()];
    int stride = 1;
    for (Assumption assumption : assumptions) {
      int place = of.indexOf(assumption);
      if (place >= 0) {
        strides[place] = stride;
      }
      stride *= assumption.options().size();
    }
    return strides;
  }

  private static int index(int[] option, int[] strides) {
    int index = 0;
    for (int a = 0; a < option.length; a++) {
      index += option[a] * strides[a];
    }
    return index;
  }

  /** Counts on to the next combination of options; false where that is the first again. */
  private static boolean next(int[] option, List<Assumption> assumptions) {
    for (int a = 0; a < option.length; a++) {
      option[a]++;
      if (option[a] < assumptions.get(a).options().size()) {
        return true;
      }
      option[a] = 0;
    }
    return false;
  }
}
