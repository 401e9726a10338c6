package muster.geo;

import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;
import org.locationtech.jts.geom.Coordinate;

/**
 * References of the Military Grid Reference System, as NGA's own library makes them. A reference
 * names the square that a point lies in: its digits are cut off, not rounded.
 */
public final class Mgrs {
  /** Farther south and north the system goes on in polar squares, which no map here shows. */
  private static final double SOUTH = -80;

  private static final double NORTH = 84;

  private Mgrs() {}

  /**
   * The square of one metre that a point lies in, such as {@code 36U UA 24182 91607}.
   *
   * @return empty beyond 80° south and 84° north
   */
  public static String of(Coordinate lonLat) {
    if (!(lonLat.y >= SOUTH && lonLat.y <= NORTH)) {
      return "";
    }
    MGRS square = MGRS.from(Point.point(lonLat.x, lonLat.y));
    String digits = square.getEastingAndNorthing(GridType.METER);
    int half = digits.length() / 2;
    return "%d%c %s %s %s"
        .formatted(
            square.getZone(),
            square.getBand(),
            square.getColumnRowId(),
            digits.substring(0, half),
            digits.substring(half));
  }
}
