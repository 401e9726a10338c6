package muster.store.exchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;

/** A workspace's zones, lines and sites by their ids, and what an import makes of them. */
final class MapRecords {
  private final Workspace before;
  private final Map<Target, Map<String, Identified>> records = new EnumMap<>(Target.class);

  MapRecords(Workspace before) {
    this.before = before;
    before.zones().forEach(zone -> put(Target.ZONES, zone));
    before.lines().forEach(line -> put(Target.LINES, line));
    before.sites().forEach(site -> put(Target.SITES, site));
  }

  @Nullable Identified find(Target target, String id) {
    return of(target).get(id);
  }

  /** Puts a record in the place of that of its id, or at the end. */
  void put(Target target, Identified record) {
    of(target).put(record.id(), record);
  }

  private Map<String, Identified> of(Target target) {
    return Objects.requireNonNull(
        records.computeIfAbsent(target, _ -> new LinkedHashMap<>()), target.code());
  }

  Workspace workspace() {
    Workspace after = RecordList.ZONES.with(before, all(Target.ZONES, Zone.class));
    after = RecordList.SITES.with(after, all(Target.SITES, Site.class));
    return RecordList.LINES.with(after, all(Target.LINES, Line.class));
  }

  private <T> List<T> all(Target target, Class<T> type) {
    return of(target).values().stream().map(type::cast).toList();
  }
}
