package muster.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.model.Zone;

/**
 * What a picture of the map shall show.
 *
 * @param reserved parts of the picture, in pixels, where no name may stand because something else
 *     will: a legend, a scale bar
 */
public record MapRequest(
    MapScene scene,
    MapViewport viewport,
    MapLayers layers,
    MapHighlight highlight,
    List<Rectangle2D> reserved) {
  public MapRequest {
    reserved = List.copyOf(reserved);
  }

  /** The same with more of the picture reserved. */
  public MapRequest reserving(List<Rectangle2D> boxes) {
    List<Rectangle2D> all = new ArrayList<>(reserved);
    all.addAll(boxes);
    return new MapRequest(scene, viewport, layers, highlight, all);
  }

  /** The zones that can be seen, the largest first so that none hides another. */
  List<MapFeature<Zone>> zonesShown() {
    if (!layers.has(Layer.ZONES)) {
      return List.of();
    }
    return scene.zones().within(viewport.envelope(0)).stream()
        .filter(zone -> !layers.hiddenZones().contains(zone.value().id()))
        .filter(zone -> !zone.geometry().isEmpty())
        .sorted(
            Comparator.comparingDouble((MapFeature<Zone> zone) -> zone.geometry().getArea())
                .reversed())
        .toList();
  }
}
