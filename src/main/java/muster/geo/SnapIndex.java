package muster.geo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the vertices and edges that a drawn corner can be laid on. Safe for use by threads. */
public final class SnapIndex {
  private final STRtree edges = new STRtree();

  private SnapIndex() {}

  /**
   * @param shapes on the plane, in metres; of points nothing is taken
   */
  public static SnapIndex of(Collection<Geometry> shapes) {
    SnapIndex index = new SnapIndex();
    for (Geometry shape : shapes) {
      shape.apply((GeometryComponentFilter) index::add);
    }
    index.edges.build();
    return index;
  }

  private void add(Geometry part) {
    if (part instanceof LineString line) {
      Coordinate[] vertices = line.getCoordinates();
      for (int i = 1; i < vertices.length; i++) {
        LineSegment edge = new LineSegment(vertices[i - 1], vertices[i]);
        edges.insert(new Envelope(edge.p0, edge.p1), edge);
      }
    }
  }

  /**
   * What a point is laid on: the nearest vertex within reach, else the nearest point of an edge.
   *
   * @param at on the plane, in metres
   * @param reach metres on the plane
   */
  public Optional<Snap> nearest(Coordinate at, double reach) {
    Envelope around = new Envelope(at);
    around.expandBy(reach);
    Snap best = null;
    List<?> near = edges.query(around);
    for (Object item : near) {
      LineSegment edge = (LineSegment) item;
      best = better(at, reach, best, new Snap(edge.p0, true));
      best = better(at, reach, best, new Snap(edge.p1, true));
      best = better(at, reach, best, new Snap(edge.closestPoint(at), false));
    }
    return Optional.ofNullable(best);
  }

  /** The nearest of several indexes' finds, by the same rule. */
  public static Optional<Snap> nearest(Collection<SnapIndex> indexes, Coordinate at, double reach) {
    Snap best = null;
    for (SnapIndex index : indexes) {
      Optional<Snap> found = index.nearest(at, reach);
      if (found.isPresent()) {
        best = better(at, reach, best, found.get());
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Snap better(
      Coordinate at, double reach, @Nullable Snap best, Snap found) {
    double distance = found.at.distance(at);
    if (distance > reach) {
      return best;
    }
    if (best == null || found.vertex != best.vertex) {
      return best == null || found.vertex ? found : best;
    }
    return distance < best.at.distance(at) ? found : best;
  }

  /**
   * A place to lay a corner on.
   *
   * @param at on the plane, in metres
   * @param vertex whether it is a vertex, rather than a point of an edge
   */
  public record Snap(Coordinate at, boolean vertex) {}
}
