package muster.store;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * How much work may still go into telling whether areas are valid, and into lines. JTS finds
 * crossings with an index, but where edges lie across each other by the thousand it has to compare
 * almost all of them; nor can it be stopped. So the comparisons are counted before they are made.
 */
final class GeometryBudget {
  private static final long PLENTY = 40_000_000;

  /**
   * So often may lines lie across themselves. A random walk of 100,000 vertices does twice as
   * often, and 800 edges thrown across a country as often; a coast or front of any detail does not.
   */
  private static final long PLENTY_FOR_LINES = 250_000;

  /** An edge meets itself, its neighbours, and at a bend some more. */
  private static final int USUAL = 5;

  private long left = PLENTY;
  private long leftForLines = PLENTY_FOR_LINES;

  /** Takes what the geometry's check will cost, and says whether there was enough. */
  boolean take(Geometry geometry) {
    long rings = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      rings += 1 + ((Polygon) geometry.getGeometryN(i)).getNumInteriorRing();
    }
    // A ring may be compared with each vertex of another.
    left -= (rings - 1) * geometry.getNumPoints();
    if (left >= 0) {
      left -= comparisons(geometry, left);
    }
    return left >= 0;
  }

  /** Takes what working with the line will cost, and says whether there was enough. */
  boolean take(LineString line) {
    long usual = USUAL * (long) line.getNumPoints();
    long spare = Math.max(0, leftForLines);
    long unusual = Math.max(0, comparisons(line, spare + usual) - usual);
    leftForLines -= unusual;
    return unusual <= spare;
  }

  /** How many pairs of edges lie near each other; not much more than the most are counted. */
  private static long comparisons(Geometry geometry, long most) {
    List<Envelope> edges = new ArrayList<>();
    Coordinate[] vertices = geometry.getCoordinates();
    STRtree tree = new STRtree();
    for (int i = 1; i < vertices.length; i++) {
      Envelope edge = new Envelope(vertices[i - 1], vertices[i]);
      edges.add(edge);
      tree.insert(edge, edge);
    }
    long[] count = {0};
    ItemVisitor counter = _ -> count[0]++;
    for (Envelope edge : edges) {
      if (count[0] > most) {
        break;
      }
      tree.query(edge, counter);
    }
    return count[0];
  }
}
