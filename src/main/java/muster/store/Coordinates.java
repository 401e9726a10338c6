package muster.store;

import java.util.List;
import muster.store.json.Json;
import org.locationtech.jts.geom.Coordinate;

/** A position of GeoJSON: longitude, latitude and, if need be, a height. */
final class Coordinates {
  private Coordinates() {}

  static Coordinate position(Value value) {
    if (!(value.json() instanceof Json.Arr(int _, List<Json> items))) {
      value.wrongType("type.array");
      return new Coordinate();
    }
    if (items.size() < 2 || items.size() > 3) {
      value.problem("position.size", items.size());
      return new Coordinate();
    }
    double x = ordinate(value, 0, items.get(0), 180, "position.longitude");
    double y = ordinate(value, 1, items.get(1), 90, "position.latitude");
    return items.size() == 2
        ? new Coordinate(x, y)
        : new Coordinate(x, y, ordinate(value, 2, items.get(2), 1e7, "position.height"));
  }

  private static double ordinate(Value owner, int i, Json json, double most, String problem) {
    if (!(json instanceof Json.Num(int _, String text))) {
      owner.child(i, json).wrongType("type.number");
      return 0;
    }
    double number = Double.parseDouble(text);
    if (Math.abs(number) > most) {
      owner.child(i, json).problem(problem, Value.shown(text));
      return 0;
    }
    return number;
  }

  static List<Double> write(Coordinate at) {
    return Double.isNaN(at.getZ()) ? List.of(at.x, at.y) : List.of(at.x, at.y, at.getZ());
  }
}
