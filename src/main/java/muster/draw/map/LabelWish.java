package muster.draw.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that wants a place.
 *
 * @param rank the lower, the earlier it may choose
 * @param spots where it may stand, upper left corners of its box; the cheapest free one is taken
 * @param thing what it names, or null for names that nothing can be asked about
 */
record LabelWish(
    String text, LabelBlock block, double rank, List<Spot> spots, @Nullable MapThing thing) {
  LabelWish {
    spots = List.copyOf(spots);
  }

  /**
   * @param cost how much worse than the best place this is
   */
  record Spot(double x, double y, double cost) {}
}
