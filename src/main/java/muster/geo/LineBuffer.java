package muster.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * Everything within a distance of a line on the ellipsoid, with round ends.
 *
 * <p>The line is cut into chunks short enough for an azimuthal equidistant plane around each to be
 * true to distance; the chunks' buffers on these planes are brought back and united. What is left
 * is the arcs' chords (0.05 %) and the planes' 0.01 %. Of a long line only that is buffered which
 * has a share in the edge: see {@link CoveredGround}.
 */
final class LineBuffer {
  private static final double LONGEST_CHUNK = 250_000;

  /** The outlines of a wiggling chunk cross each other as often as the square of its vertices. */
  private static final int MOST_VERTICES = 48;

  private static final int MOST_VERTICES_OF_LONG = 16;

  /** Chords of an arc lie inside it by less than 0.06 % of its radius. */
  private static final int SEGMENTS_OF_QUADRANT = 24;

  /** Where arcs are long, their chords are also compared with the meridians' convergence. */
  private static final int SEGMENTS_OF_GREAT_QUADRANT = 120;

  private static final double GREAT = 800_000;

  /** How far the line may be simplified, as a part of the distance. */
  private static final double SIMPLIFICATION = 0.0005;

  /**
   * An edge of s km is straight in longitude and latitude, and off the plane's straight line by s²
   * / 46,000 km at most in Ukraine. Of a distance of d km that is below 0.05 % if s² is below 23 d.
   */
  private static final double SQUARED_PIECE = 23_000;

  private static final double SHORTEST_PIECE = 1_000;
  private static final double LONGEST_PIECE = 40_000;

  /** With so many vertices, most of a wiggling line has no share in its buffer's edge. */
  private static final int LONG = 2_000;

  /** Farther than this from anything is nowhere on Earth. */
  private static final double HALF_WAY_ROUND = 20_004_000;

  private LineBuffer() {}

  /**
   * Longitude and latitude, between ±180° and ±90°. Empty where the distance is not positive.
   *
   * @param km the distance
   */
  static Geometry of(LineString line, double km) {
    double metres = 1000 * km;
    if (!(metres > 0) || line.isEmpty()) {
      return Areas.none();
    }
    if (metres > HALF_WAY_ROUND) {
      return PlaneRings.world();
    }
    List<Coordinate> path = path(line, metres);
    if (path.size() < LONG) {
      return Areas.union(parts(List.of(path), metres, MOST_VERTICES));
    }
    CoveredGround ground = CoveredGround.of(path, metres);
    if (ground == null) {
      return Areas.union(parts(List.of(path), metres, MOST_VERTICES_OF_LONG));
    }
    FrontierPieces frontier = FrontierPieces.of(path, ground, metres);
    List<Geometry> parts = parts(frontier.runs(), metres, MOST_VERTICES_OF_LONG);
    frontier.knots().forEach(knot -> parts.add(ofKnot(knot, metres)));
    return ground.fill(Areas.union(parts));
  }

  private static List<Geometry> parts(List<List<Coordinate>> runs, double metres, int most) {
    List<Geometry> parts = new ArrayList<>();
    for (List<Coordinate> run : runs) {
      for (List<Coordinate> chunk : chunks(run, most)) {
        parts.add(ofChunk(chunk, metres));
      }
    }
    return parts;
  }

  /** Of points so close together that their hull stands for what is between them. */
  private static Geometry ofKnot(List<Coordinate> knot, double metres) {
    AzimuthalPlane plane = new AzimuthalPlane(knot.getFirst());
    Coordinate[] points = knot.stream().map(plane::project).toArray(Coordinate[]::new);
    Geometry hull = Areas.FACTORY.createMultiPointFromCoords(points).convexHull();
    return new PlaneRings(plane).unproject(hull.buffer(metres, SEGMENTS_OF_QUADRANT));
  }

  private static Geometry ofChunk(List<Coordinate> chunk, double metres) {
    AzimuthalPlane plane = new AzimuthalPlane(chunk.get(chunk.size() / 2));
    Coordinate[] path = chunk.stream().map(plane::project).toArray(Coordinate[]::new);
    BufferParameters parameters =
        new BufferParameters(metres > GREAT ? SEGMENTS_OF_GREAT_QUADRANT : SEGMENTS_OF_QUADRANT);
    parameters.setSimplifyFactor(SIMPLIFICATION);
    Geometry buffer = BufferOp.bufferOp(Areas.FACTORY.createLineString(path), metres, parameters);
    return new PlaneRings(plane).unproject(buffer);
  }

  /** The line's vertices, and more where they are far from each other. */
  private static List<Coordinate> path(LineString line, double metres) {
    double piece = Math.clamp(Math.sqrt(SQUARED_PIECE * metres), SHORTEST_PIECE, LONGEST_PIECE);
    Coordinate[] vertices = line.getCoordinates();
    List<Coordinate> path = new ArrayList<>(List.of(vertices[0]));
    for (int i = 1; i < vertices.length; i++) {
      double length = Ellipsoid.length(vertices[i - 1], vertices[i]);
      int pieces = (int) Math.max(1, Math.ceil(length / piece));
      for (int k = 1; k < pieces; k++) {
        path.add(Densify.between(vertices[i - 1], vertices[i], (double) k / pieces));
      }
      path.add(vertices[i]);
    }
    return path;
  }

  /** Each begins where the one before ends. */
  private static List<List<Coordinate>> chunks(List<Coordinate> path, int most) {
    List<List<Coordinate>> chunks = new ArrayList<>();
    List<Coordinate> chunk = new ArrayList<>(List.of(path.getFirst()));
    chunks.add(chunk);
    double soFar = 0;
    for (int i = 1; i < path.size(); i++) {
      double length = Ellipsoid.length(path.get(i - 1), path.get(i));
      boolean full = soFar + length > LONGEST_CHUNK || chunk.size() == most;
      if (full && chunk.size() > 1) {
        chunk = new ArrayList<>(List.of(chunk.getLast()));
        chunks.add(chunk);
        soFar = 0;
      }
      soFar += length;
      chunk.add(path.get(i));
    }
    return chunks;
  }
}
