package muster.store;

import java.util.List;
import java.util.Map;
import muster.model.Commitment;
import muster.model.Line;
import muster.model.Site;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.store.json.Json;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** The features of {@code zones.geojson}, {@code sites.geojson} and {@code lines.geojson}. */
final class FeatureFormat {
  static final String RULE = ".properties.rule";

  private static final String NAME_UK = "nameUk";

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private FeatureFormat() {}

  /** A feature's properties and geometry. */
  record Feature(String id, Fields properties, @Nullable Value geometry) {
    @Nullable Geometry geometry(String... types) {
      return geometry == null ? null : GeometryFormat.read(geometry, id, List.of(types));
    }
  }

  static Zone readZone(Feature feature) {
    Fields properties = feature.properties();
    Value id = properties.optional("id");
    if (id != null && id.isText(Commitment.OUTSIDE_UKRAINE)) {
      id.problem("id.outside");
    }
    Value rule = properties.optional("rule");
    Value geometry = feature.geometry();
    boolean drawn = geometry != null && !(geometry.json() instanceof Json.Null);
    ZoneRule read = rule == null ? null : readRule(feature.id(), rule);
    Geometry area = drawn ? feature.geometry("Polygon", "MultiPolygon") : null;
    if (drawn && rule != null) {
      rule.problem("zone.both");
    } else if (geometry != null && !drawn && rule == null) {
      geometry.problem("zone.neither");
    }
    boolean one = (area == null) != (read == null);
    return new Zone(
        feature.id(),
        properties.text("name"),
        properties.optionalText(NAME_UK),
        properties.text("kind"),
        properties.date("asOf"),
        EvidenceFormat.read(properties),
        one ? area : FACTORY.createPolygon(),
        one ? read : null,
        properties.extras());
  }

  private static @Nullable ZoneRule readRule(String id, Value rule) {
    ZoneUses uses = rule.reading().index().zoneUses(id, rule);
    return new ZoneRuleReader(id, uses::add).read(rule, RULE);
  }

  static Site readSite(Feature feature) {
    Fields properties = feature.properties();
    Geometry point = feature.geometry("Point");
    return new Site(
        feature.id(),
        properties.text("name"),
        properties.optionalText(NAME_UK),
        properties.text("kind"),
        properties.optionalList("guardedBy", value -> value.reference(WorkspaceFile.ACTORS)),
        EvidenceFormat.read(properties),
        point instanceof Point p ? p : FACTORY.createPoint(new Coordinate()),
        properties.extras());
  }

  static Line readLine(Feature feature) {
    Fields properties = feature.properties();
    Geometry line = feature.geometry("LineString");
    return new Line(
        feature.id(),
        properties.text("name"),
        properties.optionalText(NAME_UK),
        properties.text("kind"),
        properties.date("asOf"),
        EvidenceFormat.read(properties),
        line instanceof LineString l ? l : FACTORY.createLineString(),
        properties.extras());
  }

  static Map<String, Object> writeZone(Zone zone, ForeignMembers foreign) {
    ZoneRule rule = zone.rule();
    Members properties =
        new Members()
            .put("id", zone.id())
            .put("name", zone.name())
            .put(NAME_UK, zone.nameUk())
            .put("kind", zone.kind())
            .put("asOf", zone.asOf())
            .put("evidence", zone.evidence(), EvidenceFormat::write)
            .put(
                "rule",
                rule == null ? null : new ZoneRuleWriter(foreign, zone.id()).write(rule, RULE));
    return GeoJsonFormat.feature(
        WorkspaceFile.ZONES, zone.id(), properties.and(zone.extras()), zone.geometry(), foreign);
  }

  static Map<String, Object> writeSite(Site site, ForeignMembers foreign) {
    Members properties =
        new Members()
            .put("id", site.id())
            .put("name", site.name())
            .put(NAME_UK, site.nameUk())
            .put("kind", site.kind())
            .put("guardedBy", site.guardedBy())
            .put("evidence", site.evidence(), EvidenceFormat::write);
    return GeoJsonFormat.feature(
        WorkspaceFile.SITES, site.id(), properties.and(site.extras()), site.point(), foreign);
  }

  static Map<String, Object> writeLine(Line line, ForeignMembers foreign) {
    Members properties =
        new Members()
            .put("id", line.id())
            .put("name", line.name())
            .put(NAME_UK, line.nameUk())
            .put("kind", line.kind())
            .put("asOf", line.asOf())
            .put("evidence", line.evidence(), EvidenceFormat::write);
    return GeoJsonFormat.feature(
        WorkspaceFile.LINES, line.id(), properties.and(line.extras()), line.geometry(), foreign);
  }
}
