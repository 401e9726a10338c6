package muster.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import muster.model.Extras;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.edit.RecordList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometries and workspaces for tests, and the maps and lines that are shipped. */
final class Shapes {
  static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Path HOME = Path.of(System.getProperty("muster.home", "."));

  private Shapes() {}

  /** The base map, read once for all tests. */
  static BaseMap map() {
    return Shipped.MAP;
  }

  static LineString contactLine() {
    return line("contact-line");
  }

  static LineString dnipro() {
    return line("dnipro");
  }

  static Path mapsFolder() {
    return HOME.resolve("maps");
  }

  private static LineString line(String id) {
    try {
      return (LineString)
          new GeoJsonReader()
              .read(HOME.resolve("data/lines.geojson")).stream()
                  .filter(feature -> id.equals(feature.properties().get("id")))
                  .findFirst()
                  .orElseThrow()
                  .geometry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Longitude and latitude in turn. */
  static LineString line(double... ordinates) {
    return FACTORY.createLineString(coordinates(ordinates));
  }

  static Polygon polygon(double... ordinates) {
    return FACTORY.createPolygon(coordinates(ordinates));
  }

  static Polygon box(double west, double south, double east, double north) {
    return polygon(west, south, east, south, east, north, west, north, west, south);
  }

  static Point point(double longitude, double latitude) {
    return FACTORY.createPoint(new Coordinate(longitude, latitude));
  }

  private static Coordinate[] coordinates(double... ordinates) {
    Coordinate[] coordinates = new Coordinate[ordinates.length / 2];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = new Coordinate(ordinates[2 * i], ordinates[2 * i + 1]);
    }
    return coordinates;
  }

  static Zone zone(String id, ZoneRule rule) {
    return new Zone(id, id, "test", DAY, List.of(), null, rule, Extras.NONE);
  }

  static Zone zone(String id, Geometry geometry) {
    return new Zone(id, id, "test", DAY, List.of(), geometry, null, Extras.NONE);
  }

  static Line namedLine(String id, LineString geometry) {
    return new Line(id, id, "test", DAY, List.of(), geometry, Extras.NONE);
  }

  static Site site(String id, double longitude, double latitude) {
    return new Site(id, id, "city", null, List.of(), point(longitude, latitude), Extras.NONE);
  }

  static Workspace workspace(List<Zone> zones, List<Site> sites, List<Line> lines) {
    Workspace workspace =
        Workspace.empty(new Workspace.Header("Test", DAY, "TEST", BigDecimal.ONE, Extras.NONE));
    workspace = RecordList.ZONES.with(workspace, zones);
    workspace = RecordList.SITES.with(workspace, sites);
    return RecordList.LINES.with(workspace, lines);
  }

  private static final PartialDate DAY = new PartialDate("2025-09-25");

  private static final class Shipped {
    private static final BaseMap MAP = load();

    private static BaseMap load() {
      try {
        return BaseMap.load(mapsFolder());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
