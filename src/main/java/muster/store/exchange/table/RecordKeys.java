package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Identified;
import muster.store.exchange.CountryCode;
import muster.store.exchange.MakeId;
import org.jspecify.annotations.Nullable;

/** Finds the record that a row is about, by its id or by what else tells it, and makes new ids. */
final class RecordKeys<T extends Identified> {
  private final TableKind kind;
  private final Map<String, Known<T>> byId = new HashMap<>();
  private final Map<List<String>, List<Known<T>>> byKey = new HashMap<>();
  private final Set<String> made = new HashSet<>();

  /** The next number to try for an id, so that many rows of one name cost little. */
  private final Map<String, Integer> next = new HashMap<>();

  RecordKeys(TableKind kind) {
    this.kind = kind;
  }

  /**
   * A record of the workspace.
   *
   * @param place in its list, from 0
   * @param written as it stands in the file
   */
  record Known<T>(int place, T record, Map<String, Object> written) {}

  void add(Known<T> known) {
    byId.put(known.record().id(), known);
    byKey.computeIfAbsent(key(known.written()), _ -> new ArrayList<>()).add(known);
  }

  @Nullable Known<T> find(String id) {
    return byId.get(id);
  }

  /** The records that are told by the same fields as a written one. */
  List<Known<T>> alike(Map<String, Object> written) {
    return byKey.getOrDefault(key(written), List.of());
  }

  private List<String> key(Map<String, Object> written) {
    return kind.naturalKey().stream()
        .map(key -> text(written, key).toLowerCase(Locale.ROOT))
        .toList();
  }

  private String text(Map<String, Object> written, String key) {
    return kind.field(key)
        .map(field -> RecordCells.text(field, field.in(written, kind.isFeature())))
        .orElse("")
        .strip();
  }

  /**
   * Whether a written record says something in each field that tells it; a place may be missing.
   */
  boolean isTold(Map<String, Object> written) {
    return kind.naturalKey().stream()
        .noneMatch(key -> !key.equals("where") && text(written, key).isEmpty());
  }

  /** An id for a new record that no other has; empty if nothing can be made of what it says. */
  String newId(Map<String, Object> written) {
    if (kind == TableKind.ACTORS) {
      return CountryCode.of(text(written, "name"));
    }
    List<String> parts =
        switch (kind) {
          case COMMITMENTS -> List.of("actor", "axis", "domain");
          case POSITIONS -> List.of("actor", "asOf");
          default -> List.of("name");
        };
    String base =
        MakeId.of(parts.stream().map(key -> text(written, key)).collect(Collectors.joining(" ")));
    if (base.isEmpty()) {
      base = kind.code();
    }
    int number = next.getOrDefault(base, 1);
    String id = number == 1 ? base : base + "-" + number;
    while (byId.containsKey(id) || !made.add(id)) {
      number++;
      id = base + "-" + number;
    }
    next.put(base, number + 1);
    return id;
  }

  /** Takes an id that a row gives a new record, so that none is made like it. */
  void take(String id) {
    made.add(id);
  }
}
