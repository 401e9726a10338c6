package muster.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import muster.assess.Support;
import muster.assess.ZoneForce;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of the map shall show.
 *
 * @param forces who stands in the zones, or would
 * @param reserved parts of the picture, in pixels, where no name may stand because something else
 *     will: a legend, a scale bar
 * @param support what others do from outside Ukraine, or would
 */
public record MapRequest(
    MapScene scene,
    MapViewport viewport,
    MapLayers layers,
    MapHighlight highlight,
    List<ZoneForce> forces,
    List<Rectangle2D> reserved,
    List<Support> support) {
  public MapRequest {
    forces = List.copyOf(forces);
    reserved = List.copyOf(reserved);
    support = List.copyOf(support);
  }

  /** A picture of zones without support from outside. */
  public MapRequest(
      MapScene scene,
      MapViewport viewport,
      MapLayers layers,
      MapHighlight highlight,
      List<ZoneForce> forces,
      List<Rectangle2D> reserved) {
    this(scene, viewport, layers, highlight, forces, reserved, List.of());
  }

  /** The same with more of the picture reserved. */
  public MapRequest reserving(List<Rectangle2D> boxes) {
    List<Rectangle2D> all = new ArrayList<>(reserved);
    all.addAll(boxes);
    return new MapRequest(scene, viewport, layers, highlight, forces, all, support);
  }

  /** The same of another part of the plane. */
  MapRequest at(MapViewport other) {
    return new MapRequest(scene, other, layers, highlight, forces, reserved, support);
  }

  /** Who stands in a zone, or would; null where no commitment names it, or that is not shown. */
  @Nullable ZoneForce force(Zone zone) {
    return layers.has(Layer.COMMITMENTS)
        ? forces.stream().filter(force -> force.zone().equals(zone.id())).findFirst().orElse(null)
        : null;
  }

  /** Whether commitments name the zone and none of them stands. */
  boolean isVacant(Zone zone) {
    ZoneForce force = force(zone);
    return force != null && !force.isManned();
  }

  boolean isLit(Zone zone) {
    return highlight.zones().contains(zone.id());
  }

  /** The zones of the map that are brought out, whether they can be seen or not. */
  Stream<Zone> litZones() {
    return zonesOfMap().filter(this::isLit);
  }

  /** The zones of the map that are not brought out, whether they can be seen or not. */
  Stream<Zone> quietZones() {
    return zonesOfMap().filter(zone -> !isLit(zone));
  }

  private Stream<Zone> zonesOfMap() {
    return scene.zones().features().stream()
        .filter(zone -> !zone.geometry().isEmpty())
        .map(MapFeature::value)
        .filter(zone -> !layers.hiddenZones().contains(zone.id()));
  }

  /** The zones that can be seen, the largest first so that none hides another. */
  List<MapFeature<Zone>> zonesShown() {
    if (!layers.has(Layer.ZONES)) {
      return List.of();
    }
    return scene.zones().within(viewport.envelope(0)).stream()
        .filter(zone -> !layers.hiddenZones().contains(zone.value().id()))
        .filter(zone -> !zone.geometry().isEmpty())
        .sorted(Comparator.comparingDouble((MapFeature<Zone> zone) -> zone.area()).reversed())
        .toList();
  }
}
