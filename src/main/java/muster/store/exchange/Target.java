package muster.store.exchange;

import muster.model.Coded;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The file of a workspace that a feature goes into: its geometry decides. */
public enum Target implements Coded {
  ZONES("zones"),
  LINES("lines"),
  SITES("sites");

  private final String code;

  Target(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Where a geometry goes; null for a collection, whose parts go to several. */
  static @Nullable Target of(Geometry geometry) {
    return switch (geometry.getGeometryType()) {
      case Geometry.TYPENAME_POLYGON, Geometry.TYPENAME_MULTIPOLYGON -> ZONES;
      case Geometry.TYPENAME_LINESTRING, Geometry.TYPENAME_LINEARRING -> LINES;
      case Geometry.TYPENAME_POINT -> SITES;
      default -> null;
    };
  }
}
