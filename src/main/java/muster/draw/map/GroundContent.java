package muster.draw.map;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.geo.BaseScene;
import muster.geo.MapFeature;
import muster.geo.MapLayer;
import muster.model.Line;
import muster.model.Zone;

/**
 * What base map, areas and lines of a picture depend on: where a zone's edge moves, only the tiles
 * change that it leaves, comes to, or goes over.
 */
final class GroundContent implements TileSheet.Content {

  /** Pixels: wider than half of any pen. */
  private static final double REACH = 20;

  private final Base base;
  private final Ground ground;

  /** As they are painted, one over the other. */
  private final List<ZoneTiles> zones;

  private record Base(BaseScene scene, boolean regions, boolean rivers) {}

  private record Ground(
      Base base,
      MapLayer<Line> courses,
      boolean occupied,
      boolean contact,
      boolean lines,
      boolean lit,
      boolean quiet,
      Set<String> vacant,
      Set<String> litZones,
      Set<String> litLines) {}

  /**
   * @param grid the dots of the picture
   */
  GroundContent(MapRequest request, TileGrid grid) {
    MapLayers layers = request.layers();
    base = new Base(request.scene().base(), layers.has(Layer.REGIONS), layers.has(Layer.RIVERS));
    ground =
        new Ground(
            base,
            request.scene().lines(),
            layers.has(Layer.OCCUPIED),
            layers.has(Layer.CONTACT_LINE),
            layers.has(Layer.LINES),
            request.litZones().findAny().isPresent(),
            request.quietZones().findAny().isPresent(),
            request.scene().zones().features().stream()
                .map(MapFeature::value)
                .filter(request::isVacant)
                .map(Zone::id)
                .collect(Collectors.toSet()),
            request.highlight().zones(),
            request.highlight().lines());
    zones =
        request.at(grid.of(grid.tiles()).viewport()).zonesShown().stream()
            .map(zone -> new ZoneTiles(zone, grid, REACH))
            .toList();
  }

  /** The part that the base map depends on. */
  TileSheet.Content base() {
    return TileSheet.Content.of(base);
  }

  @Override
  public Object everywhere() {
    return ground;
  }

  @Override
  public Object in(TileGrid tile) {
    return zones.stream().map(zone -> zone.in(tile)).filter(Objects::nonNull).toList();
  }
}
