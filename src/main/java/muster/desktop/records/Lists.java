package muster.desktop.records;

import java.util.ArrayList;
import java.util.List;

/** Lists with one thing changed. */
final class Lists {
  private Lists() {}

  static List<Object> with(List<Object> list, Object item) {
    List<Object> more = new ArrayList<>(list);
    more.add(item);
    return List.copyOf(more);
  }

  static List<Object> without(List<Object> list, int place) {
    List<Object> fewer = new ArrayList<>(list);
    fewer.remove(place);
    return List.copyOf(fewer);
  }

  /** The item one place further up. */
  static List<Object> up(List<Object> list, int place) {
    List<Object> moved = new ArrayList<>(list);
    if (place > 0) {
      moved.add(place - 1, moved.remove(place));
    }
    return List.copyOf(moved);
  }
}
