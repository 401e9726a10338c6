package muster.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.model.Extras;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes GeoJSON (RFC 7946): a feature a line, rings by the right-hand rule, positions as exact as
 * they are. The same map gives the same bytes.
 */
final class WriteGeoJson {
  private WriteGeoJson() {}

  static String text(MapExport.Title title, List<MapRecord> records) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("type", "FeatureCollection");
    head.put("title", title.title());
    head.put("marking", title.marking());
    head.put("asOf", title.asOf());
    if (title.scenario() != null) {
      head.put("scenario", title.scenario());
    }
    String open = PlainJsonWriter.text(head);
    return records.stream()
        .map(record -> PlainJsonWriter.text(feature(record)))
        .collect(
            Collectors.joining(
                ",\n", open.substring(0, open.length() - 1) + ",\"features\":[\n", "\n]}\n"));
  }

  private static Map<String, Object> feature(MapRecord record) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("properties", record.properties());
    feature.put(
        "geometry", record.geometry().isEmpty() ? Extras.NULL : geometry(record.geometry()));
    return feature;
  }

  private static Map<String, Object> geometry(Geometry geometry) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", geometry.getGeometryType());
    members.put(
        "coordinates",
        switch (geometry) {
          case Point point -> position(point.getCoordinate());
          case LineString line -> positions(line);
          case Polygon polygon -> rings(polygon);
          case MultiPolygon several -> {
            List<Object> polygons = new ArrayList<>();
            for (int i = 0; i < several.getNumGeometries(); i++) {
              polygons.add(rings((Polygon) several.getGeometryN(i)));
            }
            yield polygons;
          }
          default ->
              throw new IllegalArgumentException(
                  "No geometry of the map: " + geometry.getGeometryType());
        });
    return members;
  }

  private static List<Object> rings(Polygon polygon) {
    List<Object> rings = new ArrayList<>();
    rings.add(positions(turned(polygon.getExteriorRing(), true)));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(turned(polygon.getInteriorRingN(i), false)));
    }
    return rings;
  }

  private static LinearRing turned(LinearRing ring, boolean counterclockwise) {
    boolean right = Orientation.isCCW(ring.getCoordinateSequence()) == counterclockwise;
    return right ? ring : ring.reverse();
  }

  private static List<Object> positions(LineString line) {
    List<Object> positions = new ArrayList<>();
    for (Coordinate at : line.getCoordinates()) {
      positions.add(position(at));
    }
    return positions;
  }

  private static List<Object> position(Coordinate at) {
    return Double.isNaN(at.getZ()) ? List.of(at.x, at.y) : List.of(at.x, at.y, at.getZ());
  }
}
