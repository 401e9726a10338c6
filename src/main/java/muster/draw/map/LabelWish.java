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

  /** The same with less to place, about the same points; null if it has nothing to leave out. */
  @Nullable LabelWish less() {
    LabelBlock less = block.less();
    if (less == null) {
      return null;
    }
    double dx = (block.width() - less.width()) / 2;
    double dy = (block.height() - less.height()) / 2;
    List<Spot> moved = spots.stream().map(s -> new Spot(s.x() + dx, s.y() + dy, s.cost())).toList();
    return new LabelWish(text, less, rank, moved, thing);
  }

  /**
   * @param cost how much worse than the best place this is
   */
  record Spot(double x, double y, double cost) {}
}
