package muster.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muster.model.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Whether geometries can stand in a workspace: the rules that its files are held to. One check goes
 * through the geometries of one file, and stops where telling would take too long.
 */
public final class ShapeCheck {
  private static final Messages MESSAGES = new Messages("muster.store.messages");
  private static final int SMALLEST_RING = 4;
  private static final double HIGHEST = 1e7;

  private final GeometryBudget budget = new GeometryBudget();

  /** What is wrong: a sentence's key and its arguments. */
  record Fault(String key, List<Object> arguments) {
    static Fault of(String key, Object... arguments) {
      return new Fault(key, List.of(arguments));
    }

    Object[] shown() {
      return arguments.toArray();
    }
  }

  /**
   * One sentence on what is wrong with a geometry.
   *
   * @param geometry Point, LineString, Polygon or MultiPolygon in longitude and latitude
   * @return empty if it is sound
   */
  public Optional<String> problem(Geometry geometry) {
    Fault fault = positions(geometry);
    if (fault == null) {
      fault = rings(geometry);
    }
    if (fault == null) {
      fault = fault(geometry, budget);
    }
    return Optional.ofNullable(fault).map(f -> MESSAGES.text(f.key(), f.shown()));
  }

  private static @Nullable Fault positions(Geometry geometry) {
    for (Coordinate at : geometry.getCoordinates()) {
      // A number that is none compares as false.
      if (!(Math.abs(at.x) <= 180)) {
        return Fault.of("position.longitude", Value.shown(String.valueOf(at.x)));
      }
      if (!(Math.abs(at.y) <= 90)) {
        return Fault.of("position.latitude", Value.shown(String.valueOf(at.y)));
      }
      if (Math.abs(at.getZ()) > HIGHEST) {
        return Fault.of("position.height", Value.shown(String.valueOf(at.getZ())));
      }
    }
    return null;
  }

  private static @Nullable Fault rings(Geometry geometry) {
    for (Object part : LinearComponentExtracter.getLines(geometry)) {
      if (part instanceof LinearRing ring && ring.getNumPoints() < SMALLEST_RING) {
        return Fault.of("ring.short", ring.getNumPoints());
      }
    }
    return null;
  }

  /** What is wrong with the shape as a whole; null: nothing. */
  static @Nullable Fault fault(Geometry geometry, GeometryBudget budget) {
    if (geometry instanceof LineString line) {
      return lineFault(line, budget);
    }
    if (geometry instanceof Point) {
      return null;
    }
    if (!budget.take(geometry)) {
      return Fault.of("geometry.intricate");
    }
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error == null) {
      return null;
    }
    Coordinate at = error.getCoordinate();
    return Fault.of(key(error), at.x, at.y);
  }

  private static @Nullable Fault lineFault(LineString line, GeometryBudget budget) {
    if (Arrays.stream(line.getCoordinates()).distinct().limit(2).count() < 2) {
      return Fault.of("line.short");
    }
    return budget.take(line) ? null : Fault.of("line.intricate");
  }

  private static String key(TopologyValidationError error) {
    return switch (error.getErrorType()) {
      case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "ring.hole-outside";
      case TopologyValidationError.NESTED_HOLES,
          TopologyValidationError.NESTED_SHELLS,
          TopologyValidationError.DUPLICATE_RINGS ->
          "ring.overlap";
      case TopologyValidationError.DISCONNECTED_INTERIOR -> "ring.disconnected";
      default -> "ring.crossing";
    };
  }
}
