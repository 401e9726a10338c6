package muster.desktop.drawing;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/** What can be drawn. */
public enum DrawKind {
  ZONE("zone", 3),
  LINE("line", 2),
  SITE("site", 1);

  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  private final String code;
  private final int fewest;

  DrawKind(String code, int fewest) {
    this.code = code;
    this.fewest = fewest;
  }

  /** What messages and ids call it. */
  public String code() {
    return code;
  }

  /** So many corners it needs. */
  int fewest() {
    return fewest;
  }

  /**
   * The shape with these corners; one that is not finished yet is a line or a point.
   *
   * @param corners at least one
   */
  Geometry shape(List<Coordinate> corners) {
    if (corners.size() == 1) {
      return FACTORY.createPoint(corners.getFirst());
    }
    Coordinate[] path = corners.toArray(Coordinate[]::new);
    if (this != ZONE || corners.size() < fewest) {
      return FACTORY.createLineString(path);
    }
    Coordinate[] ring = Arrays.copyOf(path, path.length + 1);
    ring[path.length] = path[0].copy();
    return FACTORY.createPolygon(ring);
  }
}
