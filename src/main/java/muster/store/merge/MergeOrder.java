package muster.store.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of what two sides keep. What both have stands as on the side that moved it; what only
 * one has follows what it follows there. Which side is called ours makes no difference, unless both
 * moved things, and differently.
 *
 * @param keys in their order
 * @param disputed whether both moved things, and differently; then they stand as on our side
 */
record MergeOrder<K>(List<K> keys, boolean disputed) {
  /**
   * @param kept those that the result has; each is on one of the sides at least
   */
  static <K> MergeOrder<K> of(Set<K> base, Set<K> ours, Set<K> theirs, Set<K> kept) {
    List<K> here = both(ours, theirs, kept);
    List<K> there = both(theirs, ours, kept);
    List<K> before =
        base.stream()
            .filter(k -> kept.contains(k) && ours.contains(k) && theirs.contains(k))
            .toList();
    List<K> together = here.equals(before) ? there : here;
    boolean disputed = !here.equals(there) && !here.equals(before) && !there.equals(before);
    Map<Object, List<List<K>>> following = new HashMap<>();
    gather(ours, theirs, kept, following);
    gather(theirs, ours, kept, following);
    Set<K> order = new LinkedHashSet<>(inOrder(following, START));
    for (K key : together) {
      order.add(key);
      order.addAll(inOrder(following, key));
    }
    return new MergeOrder<>(List.copyOf(order), disputed);
  }

  private static final Object START = new Object();

  private static <K> List<K> both(Set<K> of, Set<K> other, Set<K> kept) {
    return of.stream().filter(k -> kept.contains(k) && other.contains(k)).toList();
  }

  /** Notes what only this side has, by what both have and it follows. */
  private static <K> void gather(
      Set<K> side, Set<K> other, Set<K> kept, Map<Object, List<List<K>>> following) {
    Object anchor = START;
    List<K> run = new ArrayList<>();
    for (K key : side) {
      if (!kept.contains(key)) {
        continue;
      }
      if (other.contains(key)) {
        note(following, anchor, run);
        run = new ArrayList<>();
        anchor = key;
      } else {
        run.add(key);
      }
    }
    note(following, anchor, run);
  }

  private static <K> void note(Map<Object, List<List<K>>> following, Object anchor, List<K> run) {
    if (!run.isEmpty()) {
      following.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(run);
    }
  }

  /** Two runs at one place: by their first key, so that it does not matter whose is whose. */
  private static <K> List<K> inOrder(Map<Object, List<List<K>>> following, Object anchor) {
    List<K> keys = new ArrayList<>();
    following.getOrDefault(anchor, List.of()).stream()
        .sorted(java.util.Comparator.comparing(run -> String.valueOf(run.getFirst())))
        .forEach(keys::addAll);
    return keys;
  }
}
