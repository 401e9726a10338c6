package muster.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The scale of troops that worlds are sorted into: cells between edges, which are the borders of
 * bins of one round width and the minima that somebody asks about. So one look at a world serves
 * both its bin and the minima that it reaches.
 */
final class TroopScale {
  private static final int MOST_BINS = 40;

  private final long width;

  /** Ascending, each once, the first 0: a cell reaches from its edge to the next. */
  private final long[] edges;

  /** The cell in which each bin begins. */
  private final int[] firstCell;

  private final double binsPerSoldier;

  /**
   * @param most troops that no world exceeds, from 0
   * @param minima from 0, in any order
   */
  TroopScale(long most, long[] minima) {
    this.width = roundWidth(most);
    this.binsPerSoldier = 1.0 / width;
    this.firstCell = new int[bins(most, width)];
    LongStream borders = LongStream.range(0, firstCell.length).map(bin -> bin * width);
    this.edges = LongStream.concat(borders, Arrays.stream(minima)).sorted().distinct().toArray();
    for (int bin = 0; bin < firstCell.length; bin++) {
      firstCell[bin] = Arrays.binarySearch(edges, bin * width);
    }
  }

  /** The smallest of 1, 2, 2.5 and 5 times a power of ten that is whole and makes few bins. */
  private static long roundWidth(long most) {
    for (long power = 1; ; power *= 10) {
      for (long width : new long[] {power, 2 * power, 5 * power / 2, 5 * power}) {
        if (bins(most, width) <= MOST_BINS) {
          return width;
        }
      }
    }
  }

  private static int bins(long most, long width) {
    return (int) Math.min(most / width, Integer.MAX_VALUE - 1) + 1;
  }

  int cells() {
    return edges.length;
  }

  /**
   * The cell of a number of troops.
   *
   * @param troops from 0 to the most
   */
  int cell(long troops) {
    // Rounding may lead to a neighbour: the steps from there are exact.
    int cell = firstCell[Math.min((int) (troops * binsPerSoldier), firstCell.length - 1)];
    while (troops < edges[cell]) {
      cell--;
    }
    while (cell + 1 < edges.length && troops >= edges[cell + 1]) {
      cell++;
    }
    return cell;
  }

  /**
   * The probability that the troops reach a minimum.
   *
   * @param minimum one of those that the scale was made for
   * @param p of each cell
   */
  double reaching(long minimum, double[] p) {
    return Arrays.stream(p, Arrays.binarySearch(edges, minimum), p.length).sum();
  }

  /** The probability of each bin. */
  List<Exploration.Bin> bins(double[] p) {
    List<Exploration.Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < firstCell.length; bin++) {
      long from = bin * width;
      long to = from > Long.MAX_VALUE - width ? Long.MAX_VALUE : from + width;
      int end = bin + 1 < firstCell.length ? firstCell[bin + 1] : p.length;
      bins.add(new Exploration.Bin(from, to, Arrays.stream(p, firstCell[bin], end).sum()));
    }
    return bins;
  }
}
