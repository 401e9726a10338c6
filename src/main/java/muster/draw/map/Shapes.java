package muster.draw.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometries of the plane as paths in pixels. What lies far outside the picture is left out so that
 * a close view does not pay for the whole country: of vertices that all lie beyond the same edge
 * only the first and last are needed, which changes neither fill nor strokes inside.
 */
final class Shapes {

  /** Wider than any stroke or halo, so that none shows where a path was cut short. */
  private static final double MARGIN = 60;

  private final MapViewport viewport;
  private final Envelope reach;

  Shapes(MapViewport viewport) {
    this.viewport = viewport;
    this.reach = viewport.envelope(MARGIN);
  }

  /** The path of an area or line; empty where nothing of it can be seen. */
  Path2D path(Geometry geometry) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    append(path, geometry);
    return path;
  }

  void append(Path2D path, Geometry geometry) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (!reach.intersects(part.getEnvelopeInternal())) {
        continue;
      }
      if (part instanceof Polygon polygon) {
        ring(path, polygon.getExteriorRing(), true);
        for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
          ring(path, polygon.getInteriorRingN(k), true);
        }
      } else if (part instanceof LineString line) {
        ring(path, line, false);
      }
    }
  }

  private void ring(Path2D path, LineString line, boolean closed) {
    CoordinateSequence points = line.getCoordinateSequence();
    if (points.size() < 2 || !reach.intersects(line.getEnvelopeInternal())) {
      return;
    }
    int lastKept = 0;
    path.moveTo(x(points, 0), y(points, 0));
    for (int i = 1; i < points.size() - 1; i++) {
      int beyond = beyond(points, lastKept) & beyond(points, i) & beyond(points, i + 1);
      if (beyond == 0) {
        path.lineTo(x(points, i), y(points, i));
        lastKept = i;
      }
    }
    if (closed) {
      path.closePath();
    } else {
      path.lineTo(x(points, points.size() - 1), y(points, points.size() - 1));
    }
  }

  /** The edges of the picture that a vertex lies beyond, a bit each. */
  private int beyond(CoordinateSequence points, int i) {
    double x = points.getX(i);
    double y = points.getY(i);
    return (x < reach.getMinX() ? 1 : 0)
        | (x > reach.getMaxX() ? 2 : 0)
        | (y < reach.getMinY() ? 4 : 0)
        | (y > reach.getMaxY() ? 8 : 0);
  }

  private double x(CoordinateSequence points, int i) {
    return viewport.pixelX(points.getX(i));
  }

  private double y(CoordinateSequence points, int i) {
    return viewport.pixelY(points.getY(i));
  }

  /** A bounding box of the plane in pixels. */
  static Rectangle2D pixels(Envelope metres, MapViewport viewport) {
    double left = viewport.pixelX(metres.getMinX());
    double top = viewport.pixelY(metres.getMaxY());
    return new Rectangle2D.Double(
        left,
        top,
        viewport.pixelX(metres.getMaxX()) - left,
        viewport.pixelY(metres.getMinY()) - top);
  }

  static boolean inside(Coordinate metres, MapViewport viewport) {
    return viewport.envelope(0).contains(metres);
  }
}
