package muster.geo;

import java.util.List;
import muster.model.Side;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells on which side of a line a face lies, as seen going from its first to its last vertex. The
 * face is one of those into which the line cuts an area, so that no face lies across the line.
 */
final class SideOfLine {
  /** Degrees that rounding may move a vertex off the line. */
  private static final double ROUNDING = 1e-9;

  private final Coordinate[] vertices;
  private final STRtree segments = new STRtree();

  SideOfLine(LineString line) {
    vertices = CoordinateArrays.removeRepeatedPoints(line.getCoordinates());
    for (int i = 1; i < vertices.length; i++) {
      segments.insert(
          new Envelope(vertices[i - 1], vertices[i]),
          new LineSegment(vertices[i - 1], vertices[i]));
    }
    segments.build();
  }

  /**
   * The side of most of the line that the face borders on; of the line's nearest point where it
   * does not border on it. (A face borders on both sides only where the line crosses itself.)
   */
  Side of(Polygon face) {
    double left = leftOf(face.getExteriorRing(), true);
    for (int i = 0; i < face.getNumInteriorRing(); i++) {
      left += leftOf(face.getInteriorRingN(i), false);
    }
    if (left != 0) {
      return left > 0 ? Side.LEFT : Side.RIGHT;
    }
    return of(face.getInteriorPoint().getCoordinate());
  }

  /** Length of the line that has the face on its left, less that which has it on its right. */
  private double leftOf(LineString ring, boolean shell) {
    Coordinate[] path = ring.getCoordinates();
    double sign = Orientation.isCCW(path) == shell ? 1 : -1;
    double left = 0;
    for (int i = 1; i < path.length; i++) {
      left += sign * alongLine(path[i - 1], path[i]);
    }
    return left;
  }

  /** The edge's length if it lies on the line, negative if it goes backwards; else 0. */
  private double alongLine(Coordinate from, Coordinate to) {
    Envelope middle = new Envelope(LineSegment.midPoint(from, to));
    middle.expandBy(ROUNDING);
    List<?> candidates = segments.query(middle);
    for (Object each : candidates) {
      LineSegment segment = (LineSegment) each;
      if (segment.distance(from) <= ROUNDING && segment.distance(to) <= ROUNDING) {
        double dot =
            (to.x - from.x) * (segment.p1.x - segment.p0.x)
                + (to.y - from.y) * (segment.p1.y - segment.p0.y);
        return Math.signum(dot) * from.distance(to);
      }
    }
    return 0;
  }

  /** The side on which the line's nearest point has a point. */
  private Side of(Coordinate point) {
    int nearest = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < vertices.length; i++) {
      double distance = new LineSegment(vertices[i - 1], vertices[i]).distance(point);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    LineSegment segment = new LineSegment(vertices[nearest - 1], vertices[nearest]);
    int orientation = Orientation.index(segment.p0, segment.p1, point);
    if (nearest + 1 < vertices.length && segment.projectionFactor(point) >= 1) {
      // Nearest is a corner: who sees only the corner is on its outer side.
      int turn = Orientation.index(segment.p0, segment.p1, vertices[nearest + 1]);
      orientation = turn == 0 ? orientation : -turn;
    }
    return orientation == Orientation.LEFT ? Side.LEFT : Side.RIGHT;
  }
}
