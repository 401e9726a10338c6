package muster.draw.map;

import java.awt.geom.Rectangle2D;
import muster.geo.BaseMap;
import muster.geo.BaseMap.Country;
import muster.geo.MapFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Location;

/**
 * How much of Ukraine plates over a picture hide. Its outline is coarse, and indexed, because
 * plates are tried in many places and sizes.
 */
final class UkraineCover {

  /** Pixels by which the outline may be off, about. */
  private static final double COARSE = 10;

  /** Points along a side of a box that are looked at. */
  private static final int POINTS = 10;

  private final MapViewport viewport;
  private final @Nullable PointOnGeometryLocator ukraine;

  UkraineCover(MapRequest request) {
    viewport = request.viewport();
    ukraine =
        request.scene().base().countries().features().stream()
            .filter(country -> country.value().iso().equals(BaseMap.UKRAINE))
            .findFirst()
            .map(this::locator)
            .orElse(null);
  }

  private PointOnGeometryLocator locator(MapFeature<Country> country) {
    return new IndexedPointInAreaLocator(country.shape(COARSE * viewport.metresPerPixel()));
  }

  /**
   * The share of a box that lies over Ukraine, from 0 to 1.
   *
   * @param box in pixels
   */
  double share(Rectangle2D box) {
    if (ukraine == null) {
      return 0;
    }
    int inside = 0;
    for (int i = 0; i < POINTS; i++) {
      for (int k = 0; k < POINTS; k++) {
        double x = box.getX() + box.getWidth() * (i + 0.5) / POINTS;
        double y = box.getY() + box.getHeight() * (k + 0.5) / POINTS;
        inside += ukraine.locate(viewport.metres(x, y)) == Location.EXTERIOR ? 0 : 1;
      }
    }
    return (double) inside / (POINTS * POINTS);
  }
}
