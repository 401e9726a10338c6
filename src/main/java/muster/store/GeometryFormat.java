package muster.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import muster.model.Extras;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** The geometry of a feature, in WGS 84 longitude and latitude (EPSG:4326). */
final class GeometryFormat {
  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);
  private static final int SMALLEST_RING = 4;

  private GeometryFormat() {}

  /**
   * The geometry; null where it is none of the types, or not sound.
   *
   * @param id of the feature
   */
  static @Nullable Geometry read(Value value, String id, List<String> types) {
    Fields fields = value.fields();
    if (fields == null) {
      return null;
    }
    Value type = fields.required("type");
    Value coordinates = fields.required("coordinates");
    value.reading().keepForeign(id, ".geometry", fields.extras());
    String word = type == null ? "" : type.text();
    if (type == null || coordinates == null || word.isEmpty()) {
      return null;
    }
    if (!types.contains(word)) {
      type.problem("geometry.type", Value.shown(word), String.join(", ", types));
      return null;
    }
    return switch (word) {
      case "Point" -> FACTORY.createPoint(Coordinates.position(coordinates));
      case "LineString" -> line(coordinates);
      case "Polygon" -> sound(coordinates, polygon(coordinates));
      case "MultiPolygon" -> sound(coordinates, multiPolygon(coordinates));
      default -> throw new IllegalArgumentException("No geometry of a workspace: " + word);
    };
  }

  private static @Nullable Geometry line(Value value) {
    Coordinate[] positions = positions(value);
    if (!value.isArray() || positions.length < 2) {
      if (value.isArray()) {
        value.problem("line.short");
      }
      return null;
    }
    return sound(value, FACTORY.createLineString(positions));
  }

  private static Coordinate[] positions(Value value) {
    return value.each(Coordinates::position).toArray(Coordinate[]::new);
  }

  private static @Nullable Polygon polygon(Value value) {
    List<Value> rings = value.items();
    if (value.isEmptyArray()) {
      value.problem("polygon.empty");
    }
    List<LinearRing> sound = new ArrayList<>();
    for (Value ring : rings) {
      Coordinate[] positions = positions(ring);
      if (ring.isArray() && isRing(ring, positions)) {
        sound.add(FACTORY.createLinearRing(positions));
      }
    }
    if (sound.isEmpty() || sound.size() < rings.size()) {
      return null;
    }
    LinearRing[] holes = sound.subList(1, sound.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(sound.getFirst(), holes);
  }

  private static boolean isRing(Value ring, Coordinate[] positions) {
    if (positions.length < SMALLEST_RING) {
      ring.problem("ring.short", positions.length);
      return false;
    }
    if (!positions[0].equals2D(positions[positions.length - 1])) {
      ring.problem("ring.open");
      return false;
    }
    return true;
  }

  private static @Nullable MultiPolygon multiPolygon(Value value) {
    if (value.isEmptyArray()) {
      value.problem("polygon.empty");
    }
    List<Polygon> sound = new ArrayList<>();
    List<Value> items = value.items();
    for (Value item : items) {
      Polygon polygon = polygon(item);
      if (polygon != null) {
        sound.add(polygon);
      }
    }
    boolean all = !items.isEmpty() && sound.size() == items.size();
    return all ? FACTORY.createMultiPolygon(sound.toArray(Polygon[]::new)) : null;
  }

  private static @Nullable Geometry sound(Value value, @Nullable Geometry geometry) {
    ShapeCheck.Fault fault =
        geometry == null ? null : ShapeCheck.fault(geometry, value.reading().geometryBudget());
    if (fault == null) {
      return geometry;
    }
    value.problem(fault.key(), fault.shown());
    return null;
  }

  static Map<String, Object> write(Geometry geometry, Extras foreign) {
    Object coordinates =
        switch (geometry) {
          case Point point -> Coordinates.write(point.getCoordinate());
          case LineString line -> writePositions(line);
          case Polygon polygon -> writeRings(polygon);
          case MultiPolygon several -> {
            List<Object> polygons = new ArrayList<>();
            for (int i = 0; i < several.getNumGeometries(); i++) {
              polygons.add(writeRings((Polygon) several.getGeometryN(i)));
            }
            yield polygons;
          }
          default ->
              throw new IllegalArgumentException(
                  "No geometry of a workspace: " + geometry.getGeometryType());
        };
    return new Members()
        .put("type", geometry.getGeometryType())
        .put("coordinates", coordinates)
        .and(foreign);
  }

  private static List<Object> writeRings(Polygon polygon) {
    List<Object> rings = new ArrayList<>();
    rings.add(writePositions(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(writePositions(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static List<List<Double>> writePositions(LineString line) {
    return Arrays.stream(line.getCoordinates()).map(Coordinates::write).toList();
  }
}
