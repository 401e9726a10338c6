package muster.geo;

import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.gzd.GridZones;
import org.locationtech.jts.geom.Coordinate;

/**
 * References of the Military Grid Reference System: zones, bands and letters by NGA's own library,
 * metres by PROJ's transverse Mercator, which is true to a millimetre where that library's series
 * is off by centimetres. A reference names the square that a point lies in: its digits are cut off,
 * not rounded.
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
    int zone = GridZones.getZoneNumber(lonLat.x, lonLat.y);
    Coordinate metres = new UtmPlane(zone, lonLat.y < 0).project(lonLat.x, lonLat.y);
    return "%d%c %s %05d %05d"
        .formatted(
            zone,
            GridZones.getBandLetter(lonLat.y),
            MGRS.getColumnRowId(metres.x, metres.y, zone),
            (long) metres.x % MgrsGrid.SQUARE,
            (long) metres.y % MgrsGrid.SQUARE);
  }
}
