package muster.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What conditions and rules of zones have in common: they are made of parts that have parts, and a
 * part is found by the numbers of the parts on the way to it.
 *
 * @param parts of a part, none of one that is whole
 * @param with a part with others in the place of its parts, as many
 */
record Parts<P>(Function<P, List<P>> parts, BiFunction<P, List<P>, P> with) {
  /** Files nest only so deep, and eyes less. */
  private static final int DEEPEST = 100;

  /**
   * A part as a line of a builder.
   *
   * @param path from the root, empty: the root
   */
  record Row<P>(List<Integer> path, P part) {}

  /** Every part, each before those in it. */
  List<Row<P>> rows(P root) {
    List<Row<P>> rows = new ArrayList<>();
    collect(List.of(), root, rows);
    return rows;
  }

  private void collect(List<Integer> path, P part, List<Row<P>> rows) {
    rows.add(new Row<>(path, part));
    List<P> inside = parts.apply(part);
    for (int i = 0; i < inside.size(); i++) {
      collect(and(path, i), inside.get(i), rows);
    }
  }

  private static List<Integer> and(List<Integer> path, int step) {
    List<Integer> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** The part at a path; null if there is none. */
  @Nullable P part(@Nullable P root, List<Integer> path) {
    P part = root;
    for (int step : path) {
      List<P> inside = part == null ? List.of() : parts.apply(part);
      part = step < inside.size() ? inside.get(step) : null;
    }
    return part;
  }

  /** The path to what a part is in; the root is in nothing else. */
  static List<Integer> around(List<Integer> path) {
    return path.isEmpty() ? path : path.subList(0, path.size() - 1);
  }

  /** The root with a part changed; as it was where that would be too deep. */
  P changed(P root, List<Integer> path, UnaryOperator<P> change) {
    P changed = at(root, path, change);
    return height(changed) > Math.max(DEEPEST, height(root)) ? root : changed;
  }

  private P at(P part, List<Integer> path, UnaryOperator<P> change) {
    if (path.isEmpty()) {
      return change.apply(part);
    }
    List<P> inside = new ArrayList<>(parts.apply(part));
    int step = path.getFirst();
    if (step >= inside.size()) {
      return part;
    }
    inside.set(step, at(inside.get(step), path.subList(1, path.size()), change));
    return with.apply(part, inside);
  }

  private int height(P part) {
    return 1 + parts.apply(part).stream().mapToInt(this::height).max().orElse(0);
  }

  /** A list with one item more at its end. */
  static <T> List<T> with(List<T> items, T item) {
    List<T> more = new ArrayList<>(items);
    more.add(item);
    return more;
  }

  /** A list without one of its items. */
  static <T> List<T> without(List<T> items, int place) {
    List<T> fewer = new ArrayList<>(items);
    fewer.remove(place);
    return fewer;
  }

  /** A list with other items in the place of one. */
  static <T> List<T> spliced(List<T> items, int place, List<T> others) {
    List<T> all = without(items, place);
    all.addAll(place, others);
    return all;
  }
}
