package muster.store.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * A spatial reference system, by its EPSG code: WGS 84 and ETRS89, whose difference is below a
 * metre, in degrees, in UTM zones, in Web Mercator and in the Lambert projection of Europe.
 */
final class ReferenceSystem {
  /** A hundredth of a millimetre or so: what the inverse of a projection can be trusted in. */
  private static final double PRECISION = 1e9;

  private final @Nullable Projection projection;

  private ReferenceSystem(@Nullable Projection projection) {
    this.projection = projection;
  }

  /** The system of a code; empty if it is none of those known. */
  static Optional<ReferenceSystem> ofEpsg(int code) {
    if (code == 4326 || code == 4258) {
      return Optional.of(new ReferenceSystem(null));
    }
    String parameters = parameters(code);
    return parameters == null
        ? Optional.empty()
        : Optional.of(
            new ReferenceSystem(
                new CRSFactory().createFromParameters("EPSG:" + code, parameters).getProjection()));
  }

  /** Of the EPSG register's entries. */
  private static @Nullable String parameters(int code) {
    if (code == 3857) {
      return "+proj=merc +a=6378137 +b=6378137 +units=m +no_defs";
    }
    if (code == 3035) {
      return "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m"
          + " +no_defs";
    }
    if (code > 32600 && code <= 32660) {
      return utm(code - 32600, "WGS84", "");
    }
    if (code > 32700 && code <= 32760) {
      return utm(code - 32700, "WGS84", " +south");
    }
    return code >= 25828 && code <= 25838 ? utm(code - 25800, "GRS80", "") : null;
  }

  private static String utm(int zone, String ellipsoid, String south) {
    return "+proj=utm +zone=%d%s +ellps=%s +units=m +no_defs".formatted(zone, south, ellipsoid);
  }

  /** The geometry in longitude and latitude. */
  Geometry toLonLat(Geometry geometry) throws RefusedShape {
    Projection known = projection;
    if (known == null) {
      return geometry;
    }
    try {
      return new GeometryTransformer() {
        @Override
        protected CoordinateSequence transformCoordinates(
            CoordinateSequence coordinates, Geometry parent) {
          Coordinate[] lonLat = new Coordinate[coordinates.size()];
          for (int i = 0; i < lonLat.length; i++) {
            lonLat[i] = toLonLat(known, coordinates.getCoordinate(i));
          }
          return new CoordinateArraySequence(lonLat);
        }
      }.transform(geometry);
    } catch (Proj4jException | IllegalArgumentException e) {
      throw RefusedShape.of("import.projection");
    }
  }

  private static Coordinate toLonLat(Projection projection, Coordinate at) {
    ProjCoordinate result =
        projection.inverseProject(new ProjCoordinate(at.x, at.y), new ProjCoordinate());
    return new Coordinate(rounded(result.x), rounded(result.y), at.getZ());
  }

  private static double rounded(double degrees) {
    return Double.isFinite(degrees) ? Math.rint(degrees * PRECISION) / PRECISION : degrees;
  }
}
