package muster.geo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfSite;
import muster.geo.ZoneRulers.OfZone;
import muster.geo.ZoneRulers.Relation;
import muster.geo.ZoneRulers.Way;
import muster.model.Commitment;
import muster.model.Line;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Lays rulers on the zones and sites of a workspace. What was measured is kept under the area and
 * the line that it was measured on, so that a slider pays only for the zones that it moves. Safe
 * for use by threads.
 */
public final class MeasureRulers {
  private static final String CONTACT_LINE = "contact-line";
  private static final String DEPLOYMENT = "deployment";

  /** A slider's way there and back, for some zones. */
  private static final int MOST_KEPT = 256;

  private final ZoneResolver resolver;
  private final Map<Measure, Measured> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Measure, Measured> eldest) {
          return size() > MOST_KEPT;
        }
      };
  private @Nullable MeasuredSites measuredSites;

  /**
   * @param resolver of the same base map as the zones
   */
  public MeasureRulers(ZoneResolver resolver) {
    this.resolver = resolver;
  }

  /** What a zone's figures depend on, beside sites and lines of contact. */
  private record Measure(
      Geometry area, @Nullable RuleFront front, @Nullable LineString frontLine) {}

  private record Measured(
      MeasuredArea area,
      double areaKm2,
      double perimeterKm,
      @Nullable Front front,
      @Nullable Way contact,
      List<String> sites) {}

  /**
   * @param parameters a value for every parameter that a rule reads
   * @param zones the area of every zone of the workspace by its id, as the resolver gives it
   */
  public synchronized ZoneRulers measure(
      Workspace workspace, Map<String, BigDecimal> parameters, Map<String, Geometry> zones) {
    MeasuredSites sites = sites(workspace);
    Map<String, Zone> byId = new HashMap<>();
    workspace.zones().forEach(zone -> byId.put(zone.id(), zone));
    Map<String, LineString> lines = new HashMap<>();
    workspace.lines().forEach(line -> lines.put(line.id(), line.geometry()));
    Double standOff = standOff(workspace, byId, parameters);
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (Zone zone : workspace.zones()) {
      Geometry area = zones.getOrDefault(zone.id(), Areas.none());
      RuleFront front = RuleFront.of(zone, byId, parameters);
      Measure measure = new Measure(area, front, front == null ? null : lines.get(front.line()));
      measured.put(zone.id(), kept.computeIfAbsent(measure, key -> measured(key, sites)));
    }
    Set<String> deployments = deployments(workspace);
    List<OfZone> rulers = new ArrayList<>();
    measured.forEach(
        (id, one) -> rulers.add(ruler(id, measured, deployments.contains(id), standOff)));
    return new ZoneRulers(standOff, rulers, ofSites(sites, standOff));
  }

  private MeasuredSites sites(Workspace workspace) {
    List<Line> contact =
        workspace.lines().stream().filter(line -> line.kind().equals(CONTACT_LINE)).toList();
    if (measuredSites == null || !measuredSites.isOf(workspace.sites(), contact)) {
      measuredSites = MeasuredSites.of(workspace.sites(), contact, resolver);
      kept.clear();
    }
    return measuredSites;
  }

  private static @Nullable Double standOff(
      Workspace workspace, Map<String, Zone> zones, Map<String, BigDecimal> parameters) {
    Set<String> contact =
        workspace.lines().stream()
            .filter(line -> line.kind().equals(CONTACT_LINE))
            .map(Line::id)
            .collect(Collectors.toSet());
    Double largest = null;
    for (Zone zone : workspace.zones()) {
      for (RuleFront front : RuleFront.all(zone, zones, parameters)) {
        if (front.relation() == Relation.BEHIND
            && contact.contains(front.line())
            && (largest == null || front.km() > largest)) {
          largest = front.km();
        }
      }
    }
    return largest;
  }

  /** Ids of the zones where forces are meant to stand: of that kind, or named by a commitment. */
  public static Set<String> deployments(Workspace workspace) {
    Set<String> ids = new HashSet<>();
    workspace.zones().stream()
        .filter(zone -> zone.kind().equals(DEPLOYMENT))
        .forEach(zone -> ids.add(zone.id()));
    workspace.commitments().stream()
        .filter(Commitment::countsInUkraine)
        .map(Commitment::where)
        .filter(Objects::nonNull)
        .forEach(ids::add);
    return ids;
  }

  private static Measured measured(Measure measure, MeasuredSites sites) {
    MeasuredArea area = new MeasuredArea(measure.area());
    double areaKm2 = area.areaKm2();
    return new Measured(
        area,
        areaKm2,
        area.perimeterKm(),
        front(measure, area, areaKm2),
        sites.nearestTo(area),
        sites.within(area));
  }

  private static @Nullable Front front(Measure measure, MeasuredArea area, double areaKm2) {
    RuleFront front = measure.front();
    LineString line = measure.frontLine();
    if (front == null || line == null || measure.area().isEmpty()) {
      return null;
    }
    if (front.relation() == Relation.BEHIND) {
      return new Front(front.line(), front.relation(), Geodesy.lengthKm(line), null);
    }
    LineInArea part = new LineInArea(front.line(), line, area);
    double length = part.lengthKm();
    Depth depth =
        front.relation() == Relation.ALONG
            ? new Depth(
                front.km(),
                length > 0 ? areaKm2 / length : 0,
                part.across(front.km(), new NearestOnLine(line)))
            : null;
    return new Front(front.line(), front.relation(), length, depth);
  }

  private static OfZone ruler(
      String id, Map<String, Measured> all, boolean deployment, @Nullable Double standOff) {
    Measured one = Objects.requireNonNull(all.get(id));
    double km = one.contact() == null ? Double.POSITIVE_INFINITY : one.contact().km();
    List<String> inside =
        all.keySet().stream()
            .filter(other -> deployment && !other.equals(id))
            .filter(other -> one.area().isInside(Objects.requireNonNull(all.get(other)).area()))
            .toList();
    return new OfZone(
        id,
        one.areaKm2(),
        one.perimeterKm(),
        one.front(),
        one.contact(),
        deployment,
        deployment && standOff != null ? fallsShort(standOff - km) : 0,
        one.sites(),
        inside);
  }

  private static List<OfSite> ofSites(MeasuredSites sites, @Nullable Double standOff) {
    return sites.distances().stream()
        .map(
            site -> {
              double km = site.contact().km();
              double missing =
                  standOff == null ? 0 : fallsShort(standOff + (site.across() ? km : -km));
              return new OfSite(site.id(), site.contact(), site.across(), site.guarded(), missing);
            })
        .toList();
  }

  /** A zone cut off at the stand-off is not short of it by the chords of its round edge. */
  private static double fallsShort(double km) {
    return km < 0.5 ? 0 : km;
  }
}
