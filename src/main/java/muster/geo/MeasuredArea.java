package muster.geo;

import java.util.ArrayList;
import java.util.List;
import muster.geo.ZoneRulers.Way;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** An area to be measured: what it does not need to be asked twice is kept. For one thread. */
final class MeasuredArea {
  private static final int GRID = 14;

  /** Of points inside an area, so many may lie outside one that it lies in: edges differ a bit. */
  private static final double STRAY = 0.01;

  /** Metres by which a nearer point must be nearer to be looked for, and as a part of the way. */
  private static final double WORTH = 5;

  private static final double WORTH_PART = 0.0005;
  private static final int MOST_HALVINGS = 24;

  /**
   * Metres by which an edge is off the straight line through the Earth, a square metre of its
   * length: it is curved as the Earth is, and straight in longitude and latitude. (1 + tan φ) / 8R,
   * up to 76° of latitude.
   */
  private static final double BULGE = 1e-7;

  /** Nearer than this touches: lines and areas from one map differ by their rounding. */
  private static final double TOUCHES_KM = 0.05;

  private final Geometry area;
  private final PointOnGeometryLocator locator;
  private @Nullable List<Coordinate> grid;

  MeasuredArea(Geometry area) {
    this.area = area;
    this.locator = new IndexedPointInAreaLocator(area);
  }

  Envelope extent() {
    return area.getEnvelopeInternal();
  }

  PointOnGeometryLocator locator() {
    return locator;
  }

  boolean contains(Coordinate point) {
    return extent().intersects(point) && locator.locate(point) != Location.EXTERIOR;
  }

  double areaKm2() {
    return Geodesy.areaKm2(area);
  }

  double perimeterKm() {
    return Geodesy.lengthKm(area.getBoundary());
  }

  /** Whether all of it but for its edges lies in another area; an empty one lies in none. */
  boolean isInside(MeasuredArea other) {
    List<Coordinate> points = grid();
    long outside = points.stream().filter(point -> !other.contains(point)).count();
    return !points.isEmpty() && outside <= STRAY * points.size();
  }

  private List<Coordinate> grid() {
    if (grid == null) {
      List<Coordinate> points = new ArrayList<>();
      Envelope extent = extent();
      for (int row = 0; row < GRID && !extent.isNull(); row++) {
        for (int column = 0; column < GRID; column++) {
          Coordinate point =
              new Coordinate(
                  extent.getMinX() + extent.getWidth() * (column + 0.5) / GRID,
                  extent.getMinY() + extent.getHeight() * (row + 0.5) / GRID);
          if (contains(point)) {
            points.add(point);
          }
        }
      }
      grid = points;
    }
    return grid;
  }

  /**
   * The shortest way to a line; null for an empty area.
   *
   * @param nearest of the line's geometry
   */
  @Nullable Way wayTo(String id, LineString line, NearestOnLine nearest) {
    if (area.isEmpty()) {
      return null;
    }
    for (Coordinate vertex : line.getCoordinates()) {
      if (contains(vertex)) {
        return new Way(id, 0, vertex, vertex);
      }
    }
    EdgeSearch search = new EdgeSearch(nearest);
    for (Object each : LinearComponentExtracter.getLines(area)) {
      Coordinate[] edge = ((LineString) each).getCoordinates();
      double before = search.metres(edge[0]);
      for (int i = 1; i < edge.length; i++) {
        double metres = search.metres(edge[i]);
        search.between(edge[i - 1], before, edge[i], metres, MOST_HALVINGS);
        before = metres;
      }
    }
    Coordinate foot = nearest.of(search.best).point();
    double km = Geodesy.distanceKm(search.best, foot);
    return km < TOUCHES_KM ? new Way(id, 0, foot, foot) : new Way(id, km, search.best, foot);
  }

  /** Looks along an edge for the point nearest to a line, between vertices too. */
  private static final class EdgeSearch {
    private final NearestOnLine line;
    private double least = Double.POSITIVE_INFINITY;
    private Coordinate best = new Coordinate();

    EdgeSearch(NearestOnLine line) {
      this.line = line;
    }

    double metres(Coordinate point) {
      double metres = line.of(point).metresStraight();
      if (metres < least) {
        least = metres;
        best = point;
      }
      return metres;
    }

    void between(Coordinate from, double fromMetres, Coordinate to, double toMetres, int halvings) {
      double possible = least(fromMetres, toMetres, Ellipsoid.length(from, to));
      if (halvings > 0 && possible < least - Math.max(WORTH, WORTH_PART * least)) {
        Coordinate middle = Densify.between(from, to, 0.5);
        double metres = metres(middle);
        between(from, fromMetres, middle, metres, halvings - 1);
        between(middle, metres, to, toMetres, halvings - 1);
      }
    }

    /**
     * What the way to the line is at least from any point of an edge, by Stewart's theorem: of all
     * points that are no nearer to the edge's ends, that one is nearest to the edge which is as
     * near to both. The edge of an area at one distance from the line is looked at quickly so.
     */
    private static double least(double fromMetres, double toMetres, double length) {
      double from = fromMetres * fromMetres;
      double along = (length - (toMetres * toMetres - from) / length) / 2;
      return along > 0 && along < length
          ? Math.sqrt(Math.max(0, from - along * along)) - BULGE * length * length
          : Math.min(fromMetres, toMetres);
    }
  }

  /** A point so many kilometres from another in a direction. */
  static Coordinate beside(Coordinate point, double azimuth, double km) {
    GeodesicData there = Geodesic.WGS84.Direct(point.y, point.x, azimuth, 1000 * km);
    return new Coordinate(there.lon2, there.lat2);
  }
}
