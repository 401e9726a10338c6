package muster.desktop.map;

import muster.draw.map.MapHighlight;
import muster.draw.map.MapLayers;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;
import org.jspecify.annotations.Nullable;

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
    boolean legend) {
  /** Whether the pictures would be the same. */
  boolean isLike(@Nullable MapOrder other) {
    return other != null
        && scene.equals(other.scene)
        && viewport.equals(other.viewport)
        && layers.equals(other.layers)
        && highlight.equals(other.highlight)
        && dots == other.dots
        && legend == other.legend;
  }
}
