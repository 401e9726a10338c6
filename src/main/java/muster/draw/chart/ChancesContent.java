package muster.draw.chart;

import java.util.List;

/**
 * How probable which likely troops are.
 *
 * @param bins from none upwards, without gaps
 * @param sizes published force sizes, each number of soldiers once, rising
 * @param present likely troops in the world shown
 * @param judgement the sentence that the odds are judgements, and whose
 */
public record ChancesContent(
    List<Bin> bins, List<ForceSize> sizes, long present, String judgement) {
  public ChancesContent {
    bins = List.copyOf(bins);
    sizes = List.copyOf(sizes);
  }

  /**
   * @param from the smallest number of troops in it
   * @param to the first number beyond it
   * @param p the probability that the likely troops are in it
   */
  public record Bin(long from, long to, double p) {}

  /**
   * @param names of the sizes published with this number
   * @param p the probability that the likely troops reach it
   * @param words for that probability, such as "unlikely"
   */
  public record ForceSize(long troops, List<String> names, double p, String words) {
    public ForceSize {
      names = List.copyOf(names);
    }
  }
}
