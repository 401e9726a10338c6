package muster.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.store.json.Excerpt;
import muster.store.json.Json;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** A geometry object of GeoJSON (RFC 7946, section 3.1), of any of its types. */
final class JsonGeometry {
  private static final int SHOWN = 60;

  /** How deep collections may stand in each other; RFC 7946 would have none. */
  private static final int DEEPEST = 8;

  private final ImportBudget budget;

  JsonGeometry(ImportBudget budget) {
    this.budget = budget;
  }

  /** One of RFC 7946's geometry types, and not Feature or something else. */
  static boolean isType(String type) {
    return switch (type) {
      case "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection" ->
          true;
      default -> false;
    };
  }

  /** The geometry; null where there is none. */
  @Nullable Geometry read(@Nullable Json json) throws RefusedShape, ImportException {
    return json == null || json instanceof Json.Null ? null : read(json, 0);
  }

  private Geometry read(Json json, int depth) throws RefusedShape, ImportException {
    if (!(json instanceof Json.Obj(int _, Map<String, Json> members))
        || !(members.get("type") instanceof Json.Text(int _, String type))) {
      throw RefusedShape.of("import.shape");
    }
    if (members.containsKey("crs")) {
      throw RefusedShape.of("import.crs.inside");
    }
    Json at = members.get("coordinates");
    return switch (type) {
      case "Point" -> Shapes.point(position(at));
      case "MultiPoint" -> each(at, one -> Shapes.point(position(one)));
      case "LineString" -> Shapes.line(positions(at));
      case "MultiLineString" -> each(at, one -> Shapes.line(positions(one)));
      case "Polygon" -> Shapes.polygon(rings(at));
      case "MultiPolygon" -> each(at, one -> Shapes.polygon(rings(one)));
      case "GeometryCollection" -> {
        if (depth == DEEPEST) {
          throw RefusedShape.of("import.nested", DEEPEST);
        }
        yield each(members.get("geometries"), one -> read(one, depth + 1));
      }
      default -> throw RefusedShape.of("import.type", Excerpt.of(String.valueOf(type), SHOWN));
    };
  }

  /** What an item of an array stands for. */
  private interface Reader<T> {
    T read(Json json) throws RefusedShape, ImportException;
  }

  private static <T> List<T> list(@Nullable Json json, Reader<T> reader)
      throws RefusedShape, ImportException {
    if (!(json instanceof Json.Arr(int _, List<Json> items))) {
      throw RefusedShape.of("import.shape");
    }
    List<T> list = new ArrayList<>(items.size());
    for (Json item : items) {
      list.add(reader.read(item));
    }
    return list;
  }

  private static Geometry each(@Nullable Json json, Reader<Geometry> reader)
      throws RefusedShape, ImportException {
    return Shapes.several(list(json, reader));
  }

  private List<List<Coordinate>> rings(@Nullable Json json) throws RefusedShape, ImportException {
    return list(json, this::positions);
  }

  private List<Coordinate> positions(@Nullable Json json) throws RefusedShape, ImportException {
    return list(json, this::position);
  }

  /** More numbers than a height are ignored, as RFC 7946 has it. */
  private Coordinate position(@Nullable Json json) throws RefusedShape, ImportException {
    budget.takeVertices(1);
    List<Double> numbers = list(json, JsonGeometry::number);
    return switch (numbers.size()) {
      case 0, 1 -> throw RefusedShape.of("position.size", numbers.size());
      case 2 -> new Coordinate(numbers.get(0), numbers.get(1));
      default -> new Coordinate(numbers.get(0), numbers.get(1), numbers.get(2));
    };
  }

  private static double number(Json json) throws RefusedShape {
    if (!(json instanceof Json.Num(int _, String text))) {
      throw RefusedShape.of("import.shape");
    }
    return Double.parseDouble(text);
  }
}
