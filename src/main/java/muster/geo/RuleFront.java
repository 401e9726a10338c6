package muster.geo;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.geo.ZoneRulers.Relation;
import muster.model.Zone;
import muster.model.ZoneRule;
import org.jspecify.annotations.Nullable;

/**
 * A line that a zone's rule rests on.
 *
 * @param km how deep, or how far behind it; 0 where a rule knows no distance
 */
record RuleFront(String line, Relation relation, double km) {

  /**
   * The line that matters most to a zone: one that it lies along before one that it lies behind,
   * and that before one that it lies west of; of two alike the first. Zones that the rule refers to
   * count, what it takes away does not. Null for a zone that rests on no line.
   */
  static @Nullable RuleFront of(
      Zone zone, Map<String, Zone> zones, Map<String, BigDecimal> parameters) {
    RuleFront best = null;
    for (RuleFront front : all(zone, zones, parameters)) {
      if (best == null || front.relation.compareTo(best.relation) < 0) {
        best = front;
      }
    }
    return best;
  }

  /** Every line that a zone rests on, in the order of its rule. */
  static List<RuleFront> all(
      Zone zone, Map<String, Zone> zones, Map<String, BigDecimal> parameters) {
    List<RuleFront> fronts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<ZoneRule> open = new ArrayDeque<>();
    open.add(new ZoneRule.Reference(zone.id()));
    while (!open.isEmpty()) {
      switch (open.removeFirst()) {
        case ZoneRule.Buffer buffer ->
            fronts.add(new RuleFront(buffer.line(), Relation.ALONG, km(buffer.km(), parameters)));
        case ZoneRule.Beyond beyond ->
            fronts.add(new RuleFront(beyond.line(), Relation.BEHIND, km(beyond.km(), parameters)));
        case ZoneRule.WestOf west -> fronts.add(new RuleFront(west.line(), Relation.WEST, 0));
        case ZoneRule.Union union -> open.addAll(union.operands());
        case ZoneRule.Intersect intersect -> open.addAll(intersect.operands());
        case ZoneRule.Minus minus -> open.add(minus.from());
        case ZoneRule.Reference reference -> {
          Zone named = zones.get(reference.zone());
          if (named != null && named.rule() != null && seen.add(named.id())) {
            open.addFirst(named.rule());
          }
        }
        case ZoneRule.Regions _ -> {}
      }
    }
    return fronts;
  }

  private static double km(ZoneRule.Distance distance, Map<String, BigDecimal> parameters) {
    return switch (distance) {
      case ZoneRule.Distance.Fixed fixed -> fixed.km().doubleValue();
      case ZoneRule.Distance.FromParameter from ->
          parameters.getOrDefault(from.parameter(), BigDecimal.ZERO).doubleValue();
    };
  }
}
