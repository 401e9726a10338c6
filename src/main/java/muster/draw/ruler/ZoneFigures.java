package muster.draw.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.assess.Assessment;
import muster.assess.ZoneTroops;
import muster.geo.ZoneRulers;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfZone;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A zone's ruler with the troops of a world on it.
 *
 * @param troops of the commitments that name this zone
 * @param nested the zones inside it where others stand, who are not counted here
 */
public record ZoneFigures(Zone zone, OfZone ruler, ZoneTroops troops, List<Nested> nested) {
  public ZoneFigures {
    nested = List.copyOf(nested);
  }

  /** A zone inside another one. */
  public record Nested(Zone zone, ZoneTroops troops) {}

  /** Of every zone that was measured, in the file's order. */
  public static List<ZoneFigures> of(
      Workspace workspace, Assessment assessment, ZoneRulers rulers) {
    Map<String, ZoneTroops> troops = ZoneTroops.of(workspace, assessment);
    List<ZoneFigures> figures = new ArrayList<>();
    for (OfZone ruler : rulers.zones()) {
      Workspace.find(workspace.zones(), ruler.id())
          .ifPresent(
              zone ->
                  figures.add(
                      new ZoneFigures(
                          zone,
                          ruler,
                          troops.getOrDefault(zone.id(), ZoneTroops.NONE),
                          nested(workspace, zone.id(), rulers, troops))));
    }
    return figures;
  }

  private static List<Nested> nested(
      Workspace workspace, String outer, ZoneRulers rulers, Map<String, ZoneTroops> troops) {
    List<Nested> nested = new ArrayList<>();
    for (OfZone inner : rulers.zones()) {
      ZoneTroops there = troops.get(inner.id());
      if (there != null && inner.inside().contains(outer)) {
        Workspace.find(workspace.zones(), inner.id())
            .ifPresent(zone -> nested.add(new Nested(zone, there)));
      }
    }
    return nested;
  }

  /** Troops for a square kilometre; null for a zone without area. */
  public @Nullable Density perKm2() {
    return ruler.areaKm2() > 0 ? Density.of(troops.troops(), ruler.areaKm2()) : null;
  }

  /** Troops for a kilometre of the line that the zone rests on; null if it rests on none. */
  public @Nullable Density perLineKm() {
    Front front = ruler.front();
    return front != null && front.lengthKm() > 0
        ? Density.of(troops.troops(), front.lengthKm())
        : null;
  }
}
