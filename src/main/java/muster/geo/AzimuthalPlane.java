package muster.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;

/**
 * The ellipsoidal azimuthal equidistant projection: distance and direction from its centre are
 * true. Between two points near the centre, distances are off by no more than a part in 6 (R/r)²,
 * where r is their distance from it: a hundredth of a percent at 150 km.
 */
final class AzimuthalPlane {
  private final Coordinate centre;

  AzimuthalPlane(Coordinate centre) {
    this.centre = centre;
  }

  /** Metres east and north of the centre. */
  Coordinate project(Coordinate lonLat) {
    GeodesicData way =
        Geodesic.WGS84.Inverse(
            centre.y, centre.x, lonLat.y, lonLat.x, GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
    double azimuth = Math.toRadians(way.azi1);
    return new Coordinate(way.s12 * Math.sin(azimuth), way.s12 * Math.cos(azimuth));
  }

  /** Longitude, not wrapped at 180°, and latitude. */
  Coordinate unproject(Coordinate metres) {
    GeodesicData way =
        Geodesic.WGS84.Direct(
            centre.y,
            centre.x,
            Math.toDegrees(Math.atan2(metres.x, metres.y)),
            Math.hypot(metres.x, metres.y),
            GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL);
    return new Coordinate(way.lon2, way.lat2);
  }
}
