package muster.desktop.map;

import muster.draw.map.MapHighlight;
import muster.draw.map.MapLayers;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;

/**
 * A picture that is wanted.
 *
 * @param dots of the screen a reference pixel of the viewport
 * @param legend whether the legend lies over the map
 */
public record MapOrder(
    MapScene scene,
    MapViewport viewport,
    MapLayers layers,
    MapHighlight highlight,
    double dots,
    boolean legend) {}
