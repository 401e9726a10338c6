package muster.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/** The transverse Mercator plane of one zone of UTM, in metres of easting and northing. */
final class UtmPlane {
  private final Projection projection;

  /**
   * @param zone 1 to 60
   */
  UtmPlane(int zone, boolean south) {
    projection =
        new CRSFactory()
            .createFromParameters(
                "utm",
                "+proj=utm +zone=%d %s+ellps=WGS84 +units=m +no_defs"
                    .formatted(zone, south ? "+south " : ""))
            .getProjection();
  }

  Coordinate project(double longitude, double latitude) {
    ProjCoordinate metres =
        projection.project(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
    return new Coordinate(metres.x, metres.y);
  }

  Coordinate unproject(double east, double north) {
    ProjCoordinate degrees =
        projection.inverseProject(new ProjCoordinate(east, north), new ProjCoordinate());
    return new Coordinate(degrees.x, degrees.y);
  }
}
