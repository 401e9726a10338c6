package muster.draw.slide;

import java.util.ArrayList;
import java.util.List;

/**
 * Where numbers of soldiers stand on a line. Linear from none to a round number above the range;
 * sizes far beyond it stand after a break, in order but not to scale, so that they do not press
 * what matters into a corner.
 */
final class TroopAxis {

  private static final double BEYOND_SHARE = 0.28;

  private final double left;
  private final double scaleEnd;
  private final double right;
  private final long max;
  private final List<Long> beyond;

  /**
   * @param high the end of the range that must be to scale
   * @param sizes that stand on the axis
   */
  TroopAxis(double left, double right, long high, List<Long> sizes) {
    this.left = left;
    this.right = right;
    this.max = max(high, sizes);
    List<Long> far = new ArrayList<>();
    sizes.stream().filter(size -> size > max).distinct().sorted().forEach(far::add);
    this.beyond = List.copyOf(far);
    this.scaleEnd = beyond.isEmpty() ? right : left + (right - left) * (1 - BEYOND_SHARE);
  }

  private static long max(long high, List<Long> sizes) {
    double wanted = Math.max((double) high * 1.25, 20_000);
    double step = wanted > 200_000 ? Math.pow(10, Math.floor(Math.log10(wanted))) / 2 : 10_000;
    long max = (long) (Math.ceil(wanted / step) * step);
    long largest = sizes.stream().mapToLong(Long::longValue).max().orElse(0);
    // A break for the sake of a little more room would only confuse.
    return largest > max && (double) largest <= (double) max * 1.6
        ? (long) (Math.ceil((double) largest / step) * step)
        : max;
  }

  double x(long troops) {
    if (troops <= max) {
      return left + (scaleEnd - left) * ((double) troops / (double) max);
    }
    int i = beyond.indexOf(troops);
    double room = (right - scaleEnd) * 0.86;
    return scaleEnd
        + (right - scaleEnd) * 0.14
        + room * (Math.max(0, i) + 0.5) / Math.max(1, beyond.size());
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  /** Where the scale ends; the break is there if sizes stand beyond. */
  double scaleEnd() {
    return scaleEnd;
  }

  boolean isBroken() {
    return !beyond.isEmpty();
  }

  /** Round numbers for marks along the scale. */
  List<Long> marks() {
    long step = max <= 60_000 ? 10_000 : max <= 200_000 ? 20_000 : max / 5;
    List<Long> marks = new ArrayList<>();
    // Written so that a sum near the largest number does not overflow.
    for (long mark = 0; mark <= max - step; mark += step) {
      marks.add(mark);
    }
    marks.add(max);
    return marks;
  }
}
