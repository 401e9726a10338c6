package muster.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.assess.ZoneForce;
import muster.geo.BaseMap;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/**
 * How much plates over a picture hide of Ukraine, and of the room that zones need. Outlines
 * are coarse, and indexed, because plates are tried in many places and sizes.
 */
final class MapCover {

  /** Pixels by which an outline may be off, about. */
  private static final double COARSE = 10;

  /** Points along a side of a box that are looked at. */
  private static final int POINTS = 10;

  /** What a zone that is brought out needs to be seen, as a share of it. */
  private static final double LIT = 0.05;

  /** Parts of a line of letters between points that are looked at. */
  private static final int LETTERS = 6;

  /** The room that a contingent's plate needs with what is around it, in square pixels. */
  private static final double ROOM = 6_000;

  private final MapViewport viewport;
  private final @Nullable PointOnGeometryLocator ukraine;
  private final List<Held> held = new ArrayList<>();

  /**
   * A zone with contingents, or one that the map is about.
   *
   * @param need the share of it that should stay free
   */
  private record Held(PointOnGeometryLocator area, double need) {}

  MapCover(MapRequest request) {
    viewport = request.viewport();
    ukraine =
        request.scene().base().countries().features().stream()
            .filter(country -> country.value().iso().equals(BaseMap.UKRAINE))
            .findFirst()
            .map(this::locator)
            .orElse(null);
    for (MapFeature<Zone> zone : request.zonesShown()) {
      ZoneForce force = request.force(zone.value());
      int contingents = force == null ? 0 : force.contingents().size();
      double area = zone.area() / Math.pow(viewport.metresPerPixel(), 2);
      double need =
          Math.max(Math.min(1, ROOM * contingents / area), request.isLit(zone.value()) ? LIT : 0);
      if (need > 0) {
        held.add(new Held(locator(zone), need));
      }
    }
  }

  private PointOnGeometryLocator locator(MapFeature<?> area) {
    return new IndexedPointInAreaLocator(area.shape(COARSE * viewport.metresPerPixel()));
  }

  /**
   * What a box hides.
   *
   * @param ukraine the share of the box that lies over Ukraine, from 0 to 1
   * @param troops the share that lies where zones need the room, for contingents or to be seen, from 0 to 1
   */
  record Hidden(double ukraine, double troops) {}

  /**
   * @param box in pixels
   */
  Hidden of(Rectangle2D box) {
    double inside = 0;
    double needed = 0;
    for (int i = 0; i < POINTS; i++) {
      for (int k = 0; k < POINTS; k++) {
        double x = box.getX() + box.getWidth() * (i + 0.5) / POINTS;
        double y = box.getY() + box.getHeight() * (k + 0.5) / POINTS;
        Coordinate point = viewport.metres(x, y);
        inside += ukraine != null && covers(ukraine, point) ? 1 : 0;
        needed += need(point);
      }
    }
    double points = POINTS * POINTS;
    return new Hidden(inside / points, needed / points);
  }

  /**
   * The share of a line of letters that stands where contingents need the room.
   *
   * @param box in pixels
   */
  double troops(Rectangle2D box) {
    double needed = 0;
    for (int i = 0; i <= LETTERS; i++) {
      double x = box.getX() + box.getWidth() * i / LETTERS;
      needed += need(viewport.metres(x, box.getCenterY()));
    }
    return needed / (LETTERS + 1);
  }

  private double need(Coordinate point) {
    double need = 0;
    for (Held zone : held) {
      need = Math.max(need, covers(zone.area, point) ? zone.need : 0);
    }
    return need;
  }

  private static boolean covers(PointOnGeometryLocator area, Coordinate point) {
    return area.locate(point) != Location.EXTERIOR;
  }
}
