package muster.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A zone, a line or a site as other programs read it.
 *
 * @param properties plain JSON as in {@link Extras}: the keys of a workspace's files, {@code
 *     derived} where an area follows from a rule, and what else the record has
 * @param geometry longitude and latitude; empty where a rule leaves nothing
 */
record MapRecord(Group group, Map<String, Object> properties, Geometry geometry) {
  MapRecord {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** What the record is. */
  enum Group {
    ZONES,
    LINES,
    SITES
  }

  /**
   * All of a workspace, in the order of its files.
   *
   * @param areas of every zone by its id, under the setting in force
   */
  static List<MapRecord> of(Workspace workspace, Map<String, Geometry> areas) {
    List<MapRecord> records = new ArrayList<>();
    for (Zone zone : workspace.zones()) {
      Map<String, Object> properties =
          properties(zone.id(), zone.name(), zone.nameUk(), zone.kind());
      properties.put("asOf", zone.asOf().text());
      properties.put("evidence", evidence(zone.evidence()));
      if (zone.rule() != null) {
        properties.put("derived", true);
      }
      Geometry area = Objects.requireNonNull(areas.get(zone.id()), zone.id());
      records.add(new MapRecord(Group.ZONES, with(properties, zone.extras()), area));
    }
    for (Line line : workspace.lines()) {
      Map<String, Object> properties =
          properties(line.id(), line.name(), line.nameUk(), line.kind());
      properties.put("asOf", line.asOf().text());
      properties.put("evidence", evidence(line.evidence()));
      records.add(new MapRecord(Group.LINES, with(properties, line.extras()), line.geometry()));
    }
    for (Site site : workspace.sites()) {
      Map<String, Object> properties =
          properties(site.id(), site.name(), site.nameUk(), site.kind());
      if (site.guardedBy() != null) {
        properties.put("guardedBy", site.guardedBy());
      }
      properties.put("evidence", evidence(site.evidence()));
      records.add(new MapRecord(Group.SITES, with(properties, site.extras()), site.point()));
    }
    return records;
  }

  String name() {
    return String.valueOf(properties.get("name"));
  }

  private static Map<String, Object> properties(
      String id, String name, @Nullable String nameUk, String kind) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", id);
    properties.put("name", name);
    if (nameUk != null) {
      properties.put("nameUk", nameUk);
    }
    properties.put("kind", kind);
    return properties;
  }

  private static Map<String, Object> with(Map<String, Object> properties, Extras extras) {
    extras.values().forEach(properties::putIfAbsent);
    return properties;
  }

  private static List<Object> evidence(List<Evidence> list) {
    List<Object> plain = new ArrayList<>();
    for (Evidence evidence : list) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("source", evidence.source());
      one.put("locator", evidence.locator());
      if (evidence.reliability() != null) {
        one.put("reliability", evidence.reliability());
      }
      if (evidence.credibility() != null) {
        one.put("credibility", evidence.credibility());
      }
      plain.add(with(one, evidence.extras()));
    }
    return plain;
  }
}
