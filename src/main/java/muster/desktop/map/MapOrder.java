package muster.desktop.map;

import java.util.List;
import muster.assess.ZoneForce;
import muster.draw.MapLook;
import muster.draw.map.MapHighlight;
import muster.draw.map.MapLayers;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;

/**
 * A picture that is wanted.
 *
 * @param look in which style and language
 * @param forces who stands in the zones, or would
 * @param dots of the screen a reference pixel of the viewport
 * @param legend whether the legend lies over the map
 */
public record MapOrder(
    MapScene scene,
    MapViewport viewport,
    MapLayers layers,
    MapLook look,
    MapHighlight highlight,
    List<ZoneForce> forces,
    double dots,
    boolean legend) {}
