package muster.store;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * How much work may still go into telling whether areas are valid. JTS finds crossings with an
 * index, but where edges lie across each other by the thousand it has to compare almost all of
 * them; nor can it be stopped. So the comparisons are counted before they are made.
 */
final class GeometryBudget {
  private static final long PLENTY = 40_000_000;

  private long left = PLENTY;

  /** Takes what the geometry's check will cost, and says whether there was enough. */
  boolean take(Geometry geometry) {
    long rings = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      rings += 1 + ((Polygon) geometry.getGeometryN(i)).getNumInteriorRing();
    }
    // A ring may be compared with each vertex of another.
    left -= (rings - 1) * geometry.getNumPoints();
    if (left >= 0) {
      compareEdges(geometry);
    }
    return left >= 0;
  }

  private void compareEdges(Geometry geometry) {
    List<Envelope> edges = new ArrayList<>();
    Coordinate[] vertices = geometry.getCoordinates();
    STRtree tree = new STRtree();
    for (int i = 1; i < vertices.length; i++) {
      Envelope edge = new Envelope(vertices[i - 1], vertices[i]);
      edges.add(edge);
      tree.insert(edge, edge);
    }
    ItemVisitor count = _ -> left--;
    for (Envelope edge : edges) {
      if (left < 0) {
        return;
      }
      tree.query(edge, count);
    }
  }
}
