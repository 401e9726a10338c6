package muster.store.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which versions go where they take too much room: always the one that is missed least, because its
 * neighbours are near for its age. A file that several versions have takes room once.
 */
final class SizeCap {
  private final List<Version> oldestFirst;
  private final Map<String, Long> sizes;
  private final Map<String, Integer> uses = new HashMap<>();
  private long total;

  private SizeCap(List<Version> newestFirst, Map<String, Long> sizes) {
    this.oldestFirst = new ArrayList<>(newestFirst.reversed());
    this.sizes = sizes;
    for (Version version : newestFirst) {
      for (String digest : digests(version)) {
        if (uses.merge(digest, 1, Integer::sum) == 1) {
          total += sizes.getOrDefault(digest, 0L);
        }
      }
    }
  }

  /**
   * The versions that must go.
   *
   * @param newestFirst the newest always stays
   * @param sizes what a content takes on the disk in bytes, by digest
   * @param most bytes together
   */
  static List<Version> toDrop(
      List<Version> newestFirst, Map<String, Long> sizes, long most, Instant now) {
    SizeCap cap = new SizeCap(newestFirst, sizes);
    List<Version> dropped = new ArrayList<>();
    while (cap.total > most && cap.oldestFirst.size() > 1) {
      dropped.add(cap.dropOne(now));
    }
    return dropped;
  }

  private Version dropOne(Instant now) {
    int least = 0;
    double smallest = Double.POSITIVE_INFINITY;
    // The first of all says where the work began: it goes last.
    for (int i = 1; i < oldestFirst.size() - 1; i++) {
      double missed = missed(i, now);
      if (missed < smallest) {
        smallest = missed;
        least = i;
      }
    }
    Version dropped = oldestFirst.remove(least);
    for (String digest : digests(dropped)) {
      if (uses.merge(digest, -1, Integer::sum) == 0) {
        total -= sizes.getOrDefault(digest, 0L);
      }
    }
    return dropped;
  }

  /** The time between the neighbours as a part of the age. */
  private double missed(int i, Instant now) {
    Instant before = oldestFirst.get(i - 1).time();
    Instant after = oldestFirst.get(i + 1).time();
    double gap = Duration.between(before, after).toMillis();
    double age = Math.max(1, Duration.between(oldestFirst.get(i).time(), now).toMillis());
    return gap / age;
  }

  private static List<String> digests(Version version) {
    return version.files().values().stream().map(Version.Kept::digest).distinct().toList();
  }
}
