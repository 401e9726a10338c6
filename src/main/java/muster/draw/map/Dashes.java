package muster.draw.map;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Cuts lines into dashes that stay on the ground when the map moves: they are counted from a line's
 * first vertex, whether that can be seen or not.
 */
final class Dashes {

  /** Wider than any pen. */
  private static final double MARGIN = 20;

  private final MapViewport viewport;
  private final float[] lengths;
  private final Path2D path = new Path2D.Double();
  private final Envelope reach;

  /** What of the pattern is under way, and how much of it is left. */
  private int index;

  private double left;

  /** Whether the path has been taken to where the line is now. */
  private boolean drawing;

  private Dashes(MapViewport viewport, float[] lengths) {
    this.viewport = viewport;
    this.lengths = lengths;
    this.reach =
        new Envelope(-MARGIN, viewport.width() + MARGIN, -MARGIN, viewport.height() + MARGIN);
  }

  /**
   * The dashes that can be seen, in pixels, to be drawn with a pen without dashes.
   *
   * @param lengths of dashes and of the gaps after them in turn, an even number; none: a whole line
   */
  static Path2D of(Geometry geometry, MapViewport viewport, float... lengths) {
    Dashes dashes = new Dashes(viewport, lengths);
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        dashes.line(polygon.getExteriorRing());
        for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
          dashes.line(polygon.getInteriorRingN(k));
        }
      } else if (geometry.getGeometryN(i) instanceof LineString line) {
        dashes.line(line);
      }
    }
    return dashes.path;
  }

  private void line(LineString line) {
    CoordinateSequence points = line.getCoordinateSequence();
    if (points.size() == 0 || !viewport.envelope(MARGIN).intersects(line.getEnvelopeInternal())) {
      return;
    }
    index = 0;
    left = lengths[0];
    drawing = false;
    double x = viewport.pixelX(points.getX(0));
    double y = viewport.pixelY(points.getY(0));
    for (int i = 1; i < points.size(); i++) {
      double toX = viewport.pixelX(points.getX(i));
      double toY = viewport.pixelY(points.getY(i));
      segment(x, y, toX, toY);
      x = toX;
      y = toY;
    }
  }

  private void segment(double x1, double y1, double x2, double y2) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    if (Math.max(x1, x2) < reach.getMinX()
        || Math.min(x1, x2) > reach.getMaxX()
        || Math.max(y1, y2) < reach.getMinY()
        || Math.min(y1, y2) > reach.getMaxY()) {
      skip(length);
      drawing = false;
      return;
    }
    double done = 0;
    while (length - done > left) {
      done += left;
      double x = x1 + (x2 - x1) * done / length;
      double y = y1 + (y2 - y1) * done / length;
      if (index % 2 == 0) {
        begin(x1, y1, x2, y2, (done - left) / length);
        path.lineTo(x, y);
      }
      drawing = false;
      index = (index + 1) % lengths.length;
      left = lengths[index];
    }
    if (index % 2 == 0) {
      begin(x1, y1, x2, y2, done / length);
      path.lineTo(x2, y2);
    }
    left -= length - done;
  }

  private void begin(double x1, double y1, double x2, double y2, double share) {
    if (!drawing) {
      path.moveTo(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
      drawing = true;
    }
  }

  private void skip(double length) {
    double period = 0;
    for (float part : lengths) {
      period += part;
    }
    double rest = length % period;
    while (rest > left) {
      rest -= left;
      index = (index + 1) % lengths.length;
      left = lengths[index];
    }
    left -= rest;
  }
}
