package muster.store.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import muster.model.Commitment;
import muster.model.Identified;
import muster.store.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The ids of an import's records: the file's own where they can be, else made of the names. A name
 * that a record has already leads to that record, so that the same file twice is the same as once.
 */
final class ImportIds {
  private final MapRecords records;
  private final Map<Target, Set<String>> taken = new EnumMap<>(Target.class);

  /** The next number to try for a name, so that many features of one name cost little. */
  private final Map<String, Integer> next = new HashMap<>();

  ImportIds(MapRecords records) {
    this.records = records;
  }

  /** An id that no other feature of the import has. */
  String take(Target target, @Nullable String wanted, String name) {
    Set<String> used = taken.computeIfAbsent(target, _ -> new HashSet<>());
    if (wanted != null && isFree(target, wanted) && used.add(wanted)) {
      return wanted;
    }
    String made = MakeId.of(name);
    String base = made.isEmpty() ? target.code() : made;
    String counter = target.code() + ' ' + base;
    int number = next.getOrDefault(counter, 1);
    String id = number == 1 ? base : base + "-" + number;
    while (!isFree(target, id) || isAnothers(target, id, name) || !used.add(id)) {
      number++;
      id = base + "-" + number;
    }
    next.put(counter, number);
    return id;
  }

  private static boolean isFree(Target target, String id) {
    return RecordId.isId(id) && !(target == Target.ZONES && id.equals(Commitment.OUTSIDE_UKRAINE));
  }

  private boolean isAnothers(Target target, String id, String name) {
    Identified existing = records.find(target, id);
    return existing != null && !Draft.nameOf(existing).equals(name);
  }
}
