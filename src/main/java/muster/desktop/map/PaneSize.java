package muster.desktop.map;

import muster.draw.map.MapViewport;
import org.locationtech.jts.geom.Envelope;

/**
 * How large the pane is, and what its pixels are to the painter.
 *
 * @param width pixels of the pane
 * @param height pixels of the pane
 * @param density dots of the screen a pixel of the pane
 */
record PaneSize(double width, double height, double density) {
  static final PaneSize NONE = new PaneSize(0, 0, 1);

  /** Pixels of the pane a reference pixel: a slide is read from afar, a window from near. */
  static final double UNIT = 0.8;

  private static final double FIT_MARGIN = 20;
  private static final double FARTHEST = 400_000;

  boolean isNone() {
    return width < 1 || height < 1;
  }

  /** Pixels of the pane in reference pixels. */
  static double reference(double pixels) {
    return pixels / UNIT;
  }

  /** Reference pixels from left to right. */
  double across() {
    return reference(width);
  }

  /** Reference pixels from top to bottom. */
  double down() {
    return reference(height);
  }

  /** Dots of the screen a reference pixel. */
  double dots() {
    return density * UNIT;
  }

  /** All of an area of the plane. */
  MapViewport fit(Envelope area) {
    return MapViewport.fit(area, across(), down(), FIT_MARGIN);
  }

  /** The same, with its centre kept so near to an area that the map cannot get lost. */
  static MapViewport near(Envelope area, MapViewport there) {
    return new MapViewport(
        Math.clamp(there.centreX(), area.getMinX() - FARTHEST, area.getMaxX() + FARTHEST),
        Math.clamp(there.centreY(), area.getMinY() - FARTHEST, area.getMaxY() + FARTHEST),
        there.metresPerPixel(),
        there.width(),
        there.height());
  }
}
