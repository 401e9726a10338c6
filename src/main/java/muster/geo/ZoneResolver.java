package muster.geo;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Line;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Derives the areas of a workspace's zones from their rules. After a change of a parameter, or of
 * the workspace, only that is computed anew which depends on it. Safe for use by threads.
 */
public final class ZoneResolver {
  private final DerivedAreas areas;

  public ZoneResolver(BaseMap map) {
    this.areas = new DerivedAreas(map);
  }

  /**
   * The area of every zone by its id, in the file's order: Polygon or MultiPolygon in longitude and
   * latitude, empty where a rule leaves nothing.
   *
   * @param parameters a value for every parameter that a rule reads
   * @throws IllegalArgumentException if a rule names a zone, line, region or parameter that is not
   *     there, or its own zone
   */
  public Map<String, Geometry> resolve(Workspace workspace, Map<String, BigDecimal> parameters) {
    return new Resolution(workspace, parameters).resolve();
  }

  /** Ukraine without what is west of a line: empty where the line does not cut it. */
  Geometry eastOf(LineString line) {
    return areas.eastOf(line);
  }

  /** One pass over a workspace. */
  private final class Resolution {
    private final Map<String, Zone> zones = new LinkedHashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, BigDecimal> parameters;
    private final Map<String, Geometry> resolved = new HashMap<>();

    Resolution(Workspace workspace, Map<String, BigDecimal> parameters) {
      this.parameters = parameters;
      workspace.zones().forEach(zone -> zones.put(zone.id(), zone));
      workspace.lines().forEach(line -> lines.put(line.id(), line));
    }

    Map<String, Geometry> resolve() {
      zones.keySet().forEach(this::resolveAfterItsReferences);
      Map<String, Geometry> inOrder = new LinkedHashMap<>();
      zones.keySet().forEach(id -> inOrder.put(id, known(resolved, id)));
      return inOrder;
    }

    /** Not by recursion from zone to zone: a chain of references may be longer than a stack. */
    private void resolveAfterItsReferences(String id) {
      Deque<String> open = new ArrayDeque<>(List.of(id));
      Set<String> begun = new HashSet<>();
      while (!open.isEmpty()) {
        String next = open.getLast();
        List<String> missing = unresolvedReferences(next);
        if (missing.isEmpty()) {
          open.removeLast();
          resolved.computeIfAbsent(next, key -> area(known(zones, key)));
        } else if (begun.add(next)) {
          open.addAll(missing);
        } else {
          throw new IllegalArgumentException("Derives from itself: " + next);
        }
      }
    }

    private List<String> unresolvedReferences(String id) {
      List<String> references = new ArrayList<>();
      ZoneRule rule = known(zones, id).rule();
      if (rule != null && !resolved.containsKey(id)) {
        collectReferences(rule, references);
        references.removeIf(resolved::containsKey);
      }
      return references;
    }

    private Geometry area(Zone zone) {
      if (zone.rule() != null) {
        return area(zone.rule());
      }
      if (zone.geometry() == null) {
        throw new IllegalArgumentException("Neither geometry nor rule: " + zone.id());
      }
      return zone.geometry();
    }

    private Geometry area(ZoneRule rule) {
      return switch (rule) {
        case ZoneRule.Regions regions -> areas.regions(regions.codes());
        case ZoneRule.Buffer buffer ->
            areas.buffer(line(buffer.line()), km(buffer.km()), buffer.side());
        case ZoneRule.Beyond beyond -> areas.beyond(line(beyond.line()), km(beyond.km()));
        case ZoneRule.WestOf westOf -> areas.westOf(line(westOf.line()));
        case ZoneRule.Union union -> areas.union(areasOf(union.operands()));
        case ZoneRule.Intersect intersect -> areas.intersection(areasOf(intersect.operands()));
        case ZoneRule.Minus minus -> areas.difference(area(minus.from()), area(minus.what()));
        case ZoneRule.Reference reference -> known(resolved, reference.zone());
      };
    }

    private List<Geometry> areasOf(List<ZoneRule> rules) {
      return rules.stream().map(this::area).toList();
    }

    private LineString line(String id) {
      return known(lines, id).geometry();
    }

    private double km(ZoneRule.Distance distance) {
      return switch (distance) {
        case ZoneRule.Distance.Fixed fixed -> fixed.km().doubleValue();
        case ZoneRule.Distance.FromParameter from ->
            known(parameters, from.parameter()).doubleValue();
      };
    }
  }

  private static void collectReferences(ZoneRule rule, List<String> references) {
    switch (rule) {
      case ZoneRule.Reference reference -> references.add(reference.zone());
      case ZoneRule.Union union ->
          union.operands().forEach(operand -> collectReferences(operand, references));
      case ZoneRule.Intersect intersect ->
          intersect.operands().forEach(operand -> collectReferences(operand, references));
      case ZoneRule.Minus minus -> {
        collectReferences(minus.from(), references);
        collectReferences(minus.what(), references);
      }
      case ZoneRule.Regions _, ZoneRule.Buffer _, ZoneRule.Beyond _, ZoneRule.WestOf _ -> {}
    }
  }

  private static <T> T known(Map<String, T> all, String id) {
    T one = all.get(id);
    if (one == null) {
      throw new IllegalArgumentException("Not there: " + id);
    }
    return one;
  }
}
