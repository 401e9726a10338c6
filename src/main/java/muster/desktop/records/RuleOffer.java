package muster.desktop.records;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Side;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;
import muster.model.edit.RuleNames;
import org.jspecify.annotations.Nullable;

/**
 * What the rule of a zone may speak of.
 *
 * @param regions names of Ukraine's regions by their codes; none while the map is not read yet
 * @param parameters that are never below 0
 * @param zones without those that follow from the zone itself, so that no rule goes in a circle
 */
record RuleOffer(
    Map<String, String> regions, List<Line> lines, List<Parameter> parameters, List<Zone> zones) {
  private static final BigDecimal USUAL_KM = BigDecimal.TEN;

  /** What an area is when it is not made of others. */
  enum Kind {
    REGIONS,
    BUFFER,
    BEYOND,
    WEST_OF,
    ZONE
  }

  /**
   * @param zone id of the one that the rule is of; empty: it is new
   */
  static RuleOffer of(Workspace workspace, Map<String, String> regions, String zone) {
    Set<String> back = leadingTo(workspace, zone);
    return new RuleOffer(
        regions,
        workspace.lines(),
        workspace.parameters().stream().filter(p -> p.min().signum() >= 0).toList(),
        workspace.zones().stream().filter(other -> !back.contains(other.id())).toList());
  }

  /** The zone, and every one whose rule leads to it. */
  private static Set<String> leadingTo(Workspace workspace, String zone) {
    Set<String> leading = new HashSet<>(Set.of(zone));
    Deque<String> open = new ArrayDeque<>(leading);
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      for (Zone other : workspace.zones()) {
        if (other.rule() != null
            && RuleNames.zones(other.rule()).contains(next)
            && leading.add(other.id())) {
          open.add(other.id());
        }
      }
    }
    return leading;
  }

  static Kind kind(ZoneRule area) {
    return switch (area) {
      case ZoneRule.Regions _ -> Kind.REGIONS;
      case ZoneRule.Buffer _ -> Kind.BUFFER;
      case ZoneRule.Beyond _ -> Kind.BEYOND;
      case ZoneRule.WestOf _ -> Kind.WEST_OF;
      case ZoneRule.Reference _ -> Kind.ZONE;
      case ZoneRule.Union _, ZoneRule.Intersect _, ZoneRule.Minus _ ->
          throw new IllegalArgumentException("Made of others");
    };
  }

  /** The kinds of which there can be one. */
  List<Kind> kinds() {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.REGIONS));
    if (!lines.isEmpty()) {
      kinds.addAll(List.of(Kind.BUFFER, Kind.BEYOND, Kind.WEST_OF));
    }
    if (!zones.isEmpty()) {
      kinds.add(Kind.ZONE);
    }
    return kinds;
  }

  /** What a rule begins with. */
  ZoneRule first() {
    return area(Kind.REGIONS, null);
  }

  /**
   * An area of a kind that can be had.
   *
   * @param like what it keeps of another: line and distance; null: of none
   */
  ZoneRule area(Kind kind, @Nullable ZoneRule like) {
    return switch (kind) {
      case REGIONS -> new ZoneRule.Regions(List.of());
      case BUFFER -> new ZoneRule.Buffer(line(like), km(like), Side.BOTH);
      case BEYOND -> new ZoneRule.Beyond(line(like), km(like));
      case WEST_OF -> new ZoneRule.WestOf(line(like));
      case ZONE -> new ZoneRule.Reference(zones.getFirst().id());
    };
  }

  private String line(@Nullable ZoneRule like) {
    return switch (like) {
      case ZoneRule.Buffer buffer -> buffer.line();
      case ZoneRule.Beyond beyond -> beyond.line();
      case ZoneRule.WestOf west -> west.line();
      case null, default -> lines.getFirst().id();
    };
  }

  private static Distance km(@Nullable ZoneRule like) {
    return switch (like) {
      case ZoneRule.Buffer buffer -> buffer.km();
      case ZoneRule.Beyond beyond -> beyond.km();
      case null, default -> new Distance.Fixed(USUAL_KM);
    };
  }
}
