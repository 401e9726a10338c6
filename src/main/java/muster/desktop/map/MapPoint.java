package muster.desktop.map;

import org.locationtech.jts.geom.Coordinate;

/**
 * A point of the map that pointer or keys are on.
 *
 * @param x pixels of the pane from its left edge
 * @param y pixels of the pane from its upper edge
 * @param metres on the map's plane
 * @param lonLat longitude and latitude, degrees
 * @param metresPerPixel metres of the plane a pixel of the pane: how near is near
 * @param clicks how often the button was clicked there; 0 where nothing was
 * @param modifiers the keys that are held
 */
public record MapPoint(
    double x,
    double y,
    Coordinate metres,
    Coordinate lonLat,
    double metresPerPixel,
    int clicks,
    Modifiers modifiers) {

  /**
   * Keys that are held meanwhile.
   *
   * @param shortcut Ctrl, or Command on a Mac
   */
  public record Modifiers(boolean shift, boolean alt, boolean shortcut) {
    public static final Modifiers NONE = new Modifiers(false, false, false);
  }
}
