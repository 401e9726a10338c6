package muster.geo;

import java.util.ArrayList;
import java.util.List;
import mil.nga.grid.features.Bounds;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.gzd.GridZone;
import mil.nga.mgrs.gzd.GridZones;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LineStringExtracter;

/**
 * The grid of the Military Grid Reference System in a part of the world: zones of six degrees by
 * eight, in each the lines of its own transverse Mercator plane, which end at its edge. All in
 * longitude and latitude. North of the equator only, as far as 84°.
 */
public final class MgrsGrid {
  /** Metres of a square with two letters. */
  public static final int SQUARE = 100_000;

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int PIECES = 12;
  private static final double NORTH_END = 84;

  private MgrsGrid() {}

  /**
   * A line of the grid.
   *
   * @param easting whether it goes north, at one easting; else east, at one northing
   * @param metres its easting or northing in its zone
   */
  public record Line(boolean easting, long metres, LineString lonLat) {}

  /**
   * A square of 100 km, or what of it lies in the zone.
   *
   * @param zone such as {@code 36U}
   * @param letters such as {@code UA}
   */
  public record Square(String zone, String letters, Geometry lonLat) {}

  /** A zone with its name, such as {@code 36U}. */
  public record Zone(String name, Polygon lonLat) {}

  /** The zones that a part of the world, in degrees, has a share in. */
  public static List<Zone> zones(Envelope degrees) {
    return planes(degrees).stream()
        .map(plane -> new Zone(plane.zone.getName(), polygon(box(plane.zone))))
        .toList();
  }

  /**
   * The lines of every zone in a part of the world.
   *
   * @param step metres between them; divides {@link #SQUARE}
   */
  public static List<Line> lines(Envelope degrees, int step) {
    List<Line> lines = new ArrayList<>();
    for (Plane plane : planes(degrees)) {
      Envelope metres = plane.metres;
      for (long east = first(metres.getMinX(), step); east <= metres.getMaxX(); east += step) {
        plane.add(
            lines,
            true,
            east,
            new Coordinate(east, metres.getMinY()),
            new Coordinate(east, metres.getMaxY()));
      }
      for (long north = first(metres.getMinY(), step); north <= metres.getMaxY(); north += step) {
        plane.add(
            lines,
            false,
            north,
            new Coordinate(metres.getMinX(), north),
            new Coordinate(metres.getMaxX(), north));
      }
    }
    return lines;
  }

  /** The squares of 100 km in a part of the world. */
  public static List<Square> squares(Envelope degrees) {
    List<Square> squares = new ArrayList<>();
    for (Plane plane : planes(degrees)) {
      Envelope metres = plane.metres;
      for (long east = below(metres.getMinX()); east < metres.getMaxX(); east += SQUARE) {
        for (long north = below(metres.getMinY()); north < metres.getMaxY(); north += SQUARE) {
          Geometry area = plane.square(east, north);
          if (!area.isEmpty()) {
            double half = SQUARE / 2.0;
            String letters =
                MGRS.getColumnRowId(
                    (double) east + half, (double) north + half, plane.zone.getNumber());
            squares.add(new Square(plane.zone.getName(), letters, area));
          }
        }
      }
    }
    return squares;
  }

  private static long first(double metres, int step) {
    return (long) Math.ceil(metres / step) * step;
  }

  private static long below(double metres) {
    return (long) Math.floor(metres / SQUARE) * SQUARE;
  }

  private static List<Plane> planes(Envelope degrees) {
    Envelope north =
        degrees.intersection(new Envelope(-180, 180, 0, Math.min(NORTH_END, degrees.getMaxY())));
    if (north.isNull()) {
      return List.of();
    }
    Bounds bounds =
        Bounds.degrees(north.getMinX(), north.getMinY(), north.getMaxX(), north.getMaxY());
    List<Plane> planes = new ArrayList<>();
    for (GridZone zone : GridZones.getZones(bounds)) {
      Envelope part = box(zone).intersection(north);
      if (part.getArea() > 0) {
        planes.add(Plane.of(zone, part));
      }
    }
    return planes;
  }

  private static Envelope box(GridZone zone) {
    Bounds bounds = zone.getBounds();
    return new Envelope(
        bounds.getMinLongitude(),
        bounds.getMaxLongitude(),
        bounds.getMinLatitude(),
        bounds.getMaxLatitude());
  }

  private static Polygon polygon(Envelope box) {
    return (Polygon) GEOMETRY.toGeometry(box);
  }

  /**
   * A zone's plane.
   *
   * @param shown what of it was asked for, in degrees
   * @param metres the same on the plane, or a little more
   */
  private record Plane(GridZone zone, UtmPlane utm, Polygon shown, Envelope metres) {

    static Plane of(GridZone zone, Envelope part) {
      UtmPlane utm = new UtmPlane(zone.getNumber(), false);
      Envelope metres = new Envelope();
      for (int i = 0; i <= PIECES; i++) {
        double lon = part.getMinX() + part.getWidth() * i / PIECES;
        double lat = part.getMinY() + part.getHeight() * i / PIECES;
        metres.expandToInclude(utm.project(lon, part.getMinY()));
        metres.expandToInclude(utm.project(lon, part.getMaxY()));
        metres.expandToInclude(utm.project(part.getMinX(), lat));
        metres.expandToInclude(utm.project(part.getMaxX(), lat));
      }
      return new Plane(zone, utm, polygon(part), metres);
    }

    void add(List<Line> lines, boolean easting, long metres, Coordinate from, Coordinate to) {
      LineString whole = GEOMETRY.createLineString(dense(new Coordinate[] {from, to}));
      for (Object part : LineStringExtracter.getLines(seen(whole))) {
        lines.add(new Line(easting, metres, (LineString) part));
      }
    }

    Geometry square(long east, long north) {
      Coordinate[] ring = {
        new Coordinate(east, north),
        new Coordinate((double) east + SQUARE, north),
        new Coordinate((double) east + SQUARE, (double) north + SQUARE),
        new Coordinate(east, (double) north + SQUARE),
        new Coordinate(east, north)
      };
      return seen(GEOMETRY.createPolygon(dense(ring)));
    }

    /** Most of a grid lies well inside: those that do are not cut, which takes long. */
    private Geometry seen(Geometry whole) {
      return shown.getEnvelopeInternal().covers(whole.getEnvelopeInternal())
          ? whole
          : whole.intersection(shown);
    }

    private Coordinate[] dense(Coordinate[] metres) {
      List<Coordinate> degrees = new ArrayList<>();
      degrees.add(utm.unproject(metres[0].x, metres[0].y));
      for (int i = 1; i < metres.length; i++) {
        for (int k = 1; k <= PIECES; k++) {
          Coordinate at = Densify.between(metres[i - 1], metres[i], (double) k / PIECES);
          degrees.add(utm.unproject(at.x, at.y));
        }
      }
      // A ring ends where it began, to the last digit.
      if (metres[0].equals2D(metres[metres.length - 1])) {
        degrees.set(degrees.size() - 1, degrees.getFirst());
      }
      return degrees.toArray(Coordinate[]::new);
    }
  }
}
