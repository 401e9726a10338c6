package muster.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the files hold for each other to refer to and to add up, and the checks that wait until all
 * are read.
 */
final class Index {
  private final Map<WorkspaceFile, Map<String, Integer>> ids = new EnumMap<>(WorkspaceFile.class);
  private final Set<WorkspaceFile> unreadable = EnumSet.noneOf(WorkspaceFile.class);
  private final Map<String, Set<String>> options = new HashMap<>();
  private final Map<String, Range> parameters = new HashMap<>();
  private final Map<String, ZoneUses> zoneUses = new LinkedHashMap<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private long troops;

  /**
   * Notes a record's id.
   *
   * @return false if an earlier record has it
   */
  boolean declare(WorkspaceFile file, String id, int position) {
    return ids.computeIfAbsent(file, _ -> new HashMap<>()).putIfAbsent(id, position) == null;
  }

  /** Nothing can be said of references into this file. */
  void unreadable(WorkspaceFile file) {
    unreadable.add(file);
  }

  boolean readable(WorkspaceFile file) {
    return !unreadable.contains(file);
  }

  /** Whether there is such a record, or may be one: its file could not be read. */
  boolean has(WorkspaceFile file, String id) {
    return unreadable.contains(file) || positionOf(file, id) != null;
  }

  /** The record's place in its file, from 0; null if there is none. */
  @Nullable Integer positionOf(WorkspaceFile file, String id) {
    return ids.getOrDefault(file, Map.of()).get(id);
  }

  void declareOptions(String assumption, Set<String> ofIt) {
    options.putIfAbsent(assumption, ofIt);
  }

  /** The options of an assumption; null if there is none of that id. */
  @Nullable Set<String> optionsOf(String assumption) {
    return options.get(assumption);
  }

  void declareRange(String parameter, Range range) {
    parameters.putIfAbsent(parameter, range);
  }

  /** Where a parameter's values may lie; null if there is none of that id, or no such range. */
  @Nullable Range rangeOf(String parameter) {
    return parameters.get(parameter);
  }

  /**
   * Adds troops in Ukraine to those of the commitments before.
   *
   * @return false if their sum leaves 64 bits; from then on nothing is added
   */
  boolean addTroops(long high) {
    boolean fits = high <= Long.MAX_VALUE - troops;
    troops += fits ? high : 0;
    return fits;
  }

  /** Where to note the zones that a zone's rule refers to. */
  ZoneUses zoneUses(String zone, Value rule) {
    return zoneUses.computeIfAbsent(zone, _ -> new ZoneUses(rule));
  }

  /** Puts a check off until all files are read. */
  void whenAllAreRead(Runnable check) {
    waiting.add(check);
  }

  void runChecks() {
    waiting.forEach(Runnable::run);
    ZoneCircles.report(zoneUses);
  }

  record Range(BigDecimal min, BigDecimal max) {
    boolean contains(BigDecimal value) {
      return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }
  }
}
