package muster.geo;

import java.util.Locale;
import muster.model.Messages;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * The plane on which the map is drawn: Lambert's conformal conic projection of WGS 84, with
 * standard parallels a sixth of Ukraine's height inside its southern and northern ends. All over
 * Ukraine its scale is true to 0.15 %, so that one scale bar serves the whole map, and shapes and
 * angles are kept.
 *
 * <p>The plane's unit is the metre, x to the east and y to the north. Safe for use by threads.
 */
public final class MapProjection {
  private static final double SOUTH_PARALLEL = 45.5;
  private static final double NORTH_PARALLEL = 51.5;
  private static final double MERIDIAN = 31;

  /**
   * Degrees. An edge that is straight in longitude and latitude is curved on the plane; in pieces
   * of this length each chord stays within 40 m of it.
   */
  private static final double LONGEST_CHORD = 0.5;

  private final Projection projection =
      new CRSFactory()
          .createFromParameters(
              "map",
              "+proj=lcc +lat_1=%s +lat_2=%s +lat_0=48.5 +lon_0=%s +ellps=WGS84 +units=m +no_defs"
                  .formatted(SOUTH_PARALLEL, NORTH_PARALLEL, MERIDIAN))
          .getProjection();

  /** What the margin of a map says of it. */
  public String description() {
    return GeoMessages.text("projection.description", SOUTH_PARALLEL, NORTH_PARALLEL, MERIDIAN);
  }

  /** The same in another language, where there are words in it. */
  public String description(Locale locale) {
    return new Messages("muster.geo.messages", locale)
        .text("projection.description", SOUTH_PARALLEL, NORTH_PARALLEL, MERIDIAN);
  }

  /** The point of the plane, in metres. */
  public Coordinate project(double longitude, double latitude) {
    ProjCoordinate result =
        projection.project(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
    return new Coordinate(result.x, result.y);
  }

  public Coordinate project(Coordinate lonLat) {
    return project(lonLat.x, lonLat.y);
  }

  /** Longitude (x) and latitude (y) of a point of the plane. */
  public Coordinate unproject(double x, double y) {
    ProjCoordinate result =
        projection.inverseProject(new ProjCoordinate(x, y), new ProjCoordinate());
    return new Coordinate(result.x, result.y);
  }

  public Coordinate unproject(Coordinate metres) {
    return unproject(metres.x, metres.y);
  }

  /**
   * The geometry on the plane. Long edges, straight in longitude and latitude, get more vertices so
   * that they curve as they should. A multi-geometry of one part becomes that part.
   */
  public Geometry project(Geometry lonLat) {
    return new GeometryTransformer() {
      @Override
      protected CoordinateSequence transformCoordinates(
          CoordinateSequence coordinates, Geometry parent) {
        Coordinate[] dense = Densify.byDegrees(coordinates.toCoordinateArray(), LONGEST_CHORD);
        Coordinate[] projected = new Coordinate[dense.length];
        for (int i = 0; i < dense.length; i++) {
          projected[i] = project(dense[i]);
        }
        return new CoordinateArraySequence(projected);
      }
    }.transform(lonLat);
  }

  /** The smallest upright rectangle of the plane around a geometry given in degrees. */
  public Envelope envelope(Geometry lonLat) {
    return project(lonLat).getEnvelopeInternal();
  }
}
