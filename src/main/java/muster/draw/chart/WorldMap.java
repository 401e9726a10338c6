package muster.draw.chart;

import java.util.List;
import java.util.Map;
import muster.assess.ZoneForce;
import muster.draw.map.MapHighlight;
import muster.geo.MapScene;

/**
 * What a small map shows of one world.
 *
 * @param forces who stands in the zones, or would
 * @param compared likely troops in the zones of the world that this one is compared with
 */
public record WorldMap(
    MapScene scene, List<ZoneForce> forces, Map<String, Long> compared, MapHighlight highlight) {
  public WorldMap {
    forces = List.copyOf(forces);
    compared = Map.copyOf(compared);
  }

  /** How many more troops are likely in a zone than in the world compared with. */
  long more(ZoneForce force) {
    return force.likely() - compared.getOrDefault(force.zone(), 0L);
  }
}
