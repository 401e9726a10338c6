package muster.desktop.map;

import muster.draw.map.MapViewport;

/**
 * Where a picture belongs in the pane whose map has gone on since it was painted.
 *
 * @param x of the picture's upper left corner, in pixels of the pane
 * @param y of the picture's upper left corner, in pixels of the pane
 * @param scale pixels of the pane a dot of the picture
 */
public record Placement(double x, double y, double scale) {
  static Placement of(MapOrder painted, MapViewport shown) {
    MapViewport then = painted.viewport();
    if (then.equals(shown)) {
      // Without a trace of rounding, so that each dot is shown as it was painted.
      return new Placement(0, 0, PaneSize.UNIT / painted.dots());
    }
    return new Placement(
        shown.pixelX(then.metresX(0)) * PaneSize.UNIT,
        shown.pixelY(then.metresY(0)) * PaneSize.UNIT,
        then.metresPerPixel() / shown.metresPerPixel() * PaneSize.UNIT / painted.dots());
  }
}
