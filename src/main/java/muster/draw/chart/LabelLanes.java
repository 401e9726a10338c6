package muster.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.draw.text.TextBlock;

/** Sets labels near their marks in as few lines as it takes, none upon another. */
final class LabelLanes {

  private LabelLanes() {}

  /**
   * @param x where the mark is
   * @param width of the label, with what belongs to it
   */
  record Wish<T>(T thing, TextBlock block, double x, double width) {}

  /**
   * @param left where the label starts
   * @param lane from 0
   */
  record Placed<T>(Wish<T> wish, double left, int lane) {}

  /**
   * Each label stands about its mark; it is moved along by at most half its width.
   *
   * @param left of all labels
   * @param right of all labels; a label wider than the room starts at the left
   */
  static <T> List<Placed<T>> place(List<Wish<T>> wishes, double left, double right, double gap) {
    List<Placed<T>> placed = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    List<Wish<T>> inOrder = new ArrayList<>(wishes);
    inOrder.sort(Comparator.comparingDouble(Wish::x));
    for (Wish<T> wish : inOrder) {
      double wanted = Math.max(left, Math.min(wish.x() - wish.width() / 2, right - wish.width()));
      int lane = 0;
      double start = wanted;
      while (lane < ends.size()) {
        start = Math.max(wanted, ends.get(lane) + gap);
        if (start <= Math.max(wanted, wish.x()) && start + wish.width() <= right) {
          break;
        }
        start = wanted;
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(start + wish.width());
      } else {
        ends.set(lane, start + wish.width());
      }
      placed.add(new Placed<>(wish, start, lane));
    }
    return placed;
  }
}
