package muster.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * How much each vertex of a set of geometries matters: the tolerance of the Douglas–Peucker
 * algorithm up to which it stays.
 *
 * <p>Line work is cut where three or more edges meet, and where a line ends, so that what is
 * between two cuts is one arc, whatever rings and lines it belongs to. A vertex has one weight
 * everywhere, and so two countries, the border between them, and the regions along it stay on each
 * other at every level of detail. Cuts weigh infinitely.
 */
final class VertexWeights {
  private final Map<Coordinate, Vertex> vertices = new HashMap<>();

  /** A vertex: its first two neighbours, and whether it is where arcs end. */
  private static final class Vertex {
    private final Coordinate one;
    private Coordinate other;
    private boolean cut;
    private double weight = Double.NaN;

    Vertex(Coordinate one, Coordinate other) {
      this.one = one;
      this.other = other;
    }

    void meet(Coordinate neighbour) {
      if (!neighbour.equals2D(one) && !neighbour.equals2D(other)) {
        if (one.equals2D(other)) {
          other = neighbour;
        } else {
          cut = true;
        }
      }
    }
  }

  VertexWeights(Collection<? extends Geometry> geometries) {
    List<Coordinate[]> lines = new ArrayList<>();
    for (Geometry geometry : geometries) {
      if (geometry.isEmpty()) {
        continue;
      }
      for (Object line : LinearComponentExtracter.getLines(geometry)) {
        lines.add(((LineString) line).getCoordinates());
      }
    }
    lines.forEach(this::meet);
    lines.forEach(this::weigh);
  }

  /** The Douglas–Peucker tolerance up to which the vertex stays. */
  double weight(Coordinate vertex) {
    Vertex known = vertices.get(vertex);
    return known == null ? Double.POSITIVE_INFINITY : known.weight;
  }

  private void meet(Coordinate[] line) {
    int last = line.length - 1;
    boolean ring = line[0].equals2D(line[last]);
    for (int i = ring ? 1 : 0; i <= last; i++) {
      Coordinate before = i > 0 ? line[i - 1] : line[1];
      Coordinate after = i < last ? line[i + 1] : ring ? line[1] : before;
      Vertex vertex = vertices.computeIfAbsent(line[i], c -> new Vertex(before, after));
      vertex.meet(before);
      vertex.meet(after);
      vertex.cut |= !ring && (i == 0 || i == last);
    }
  }

  private void weigh(Coordinate[] line) {
    int last = line.length - 1;
    Coordinate[] path = line[0].equals2D(line[last]) ? startingAtCut(line) : line;
    vertex(path[0]).weight = Double.POSITIVE_INFINITY;
    int from = 0;
    for (int i = 1; i <= last; i++) {
      Vertex vertex = vertex(path[i]);
      if (vertex.cut || i == last) {
        vertex.weight = Double.POSITIVE_INFINITY;
        if (from + 1 < i && Double.isNaN(vertex(path[from + 1]).weight)) {
          weigh(path, from, i, Double.POSITIVE_INFINITY);
        }
        from = i;
      }
    }
  }

  /** A ring turned to begin at a cut, or if it has none at its least vertex. */
  private Coordinate[] startingAtCut(Coordinate[] ring) {
    int count = ring.length - 1;
    int start = 0;
    for (int i = 0; i < count; i++) {
      if (vertex(ring[i]).cut) {
        start = i;
        break;
      }
      if (ring[i].compareTo(ring[start]) < 0) {
        start = i;
      }
    }
    Coordinate[] turned = new Coordinate[ring.length];
    System.arraycopy(ring, start, turned, 0, count - start);
    System.arraycopy(ring, 0, turned, count - start, start);
    turned[count] = turned[0];
    return turned;
  }

  /** Iterative, because an arc may have thousands of vertices in a row that each split off one. */
  private void weigh(Coordinate[] path, int first, int last, double most) {
    List<Span> open = new ArrayList<>();
    open.add(new Span(first, last, most));
    while (!open.isEmpty()) {
      Span span = open.removeLast();
      int farthest = -1;
      double distance = -1;
      for (int i = span.from + 1; i < span.to; i++) {
        double d = Distance.pointToSegment(path[i], path[span.from], path[span.to]);
        if (d > distance) {
          distance = d;
          farthest = i;
        }
      }
      if (farthest >= 0) {
        double weight = Math.min(distance, span.most);
        vertex(path[farthest]).weight = weight;
        open.add(new Span(span.from, farthest, weight));
        open.add(new Span(farthest, span.to, weight));
      }
    }
  }

  private record Span(int from, int to, double most) {}

  private Vertex vertex(Coordinate at) {
    Vertex vertex = vertices.get(at);
    if (vertex == null) {
      throw new IllegalStateException("Not a vertex of this line work: " + at);
    }
    return vertex;
  }

  /** The vertices that stay at a tolerance, in their order. */
  Coordinate[] simplify(Coordinate[] line, double tolerance) {
    return Arrays.stream(line).filter(c -> weight(c) >= tolerance).toArray(Coordinate[]::new);
  }
}
