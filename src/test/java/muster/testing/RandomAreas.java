package muster.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Side;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Random sound shapes, and random rules. */
final class RandomAreas {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final List<String> REGIONS = List.of("UA-05", "UA-30", "UA-43", "UA-77");

  private final Random random;

  RandomAreas(Random random) {
    this.random = random;
  }

  Point point() {
    return FACTORY.createPoint(position());
  }

  Coordinate position() {
    double longitude = random.nextDouble(-180, 180);
    double latitude = random.nextInt(-90, 91);
    return random.nextInt(5) == 0
        ? new Coordinate(longitude, latitude, random.nextInt(9000))
        : new Coordinate(longitude, latitude);
  }

  LineString line() {
    Coordinate[] positions = new Coordinate[random.nextInt(2, 6)];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Coordinate(random.nextDouble(20, 40), i + random.nextDouble());
    }
    return FACTORY.createLineString(positions);
  }

  Geometry area() {
    if (random.nextBoolean()) {
      return box(0);
    }
    Polygon[] boxes = new Polygon[random.nextInt(1, 4)];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = box(i);
    }
    return FACTORY.createMultiPolygon(boxes);
  }

  /** A rectangle in a column of its own, perhaps with a hole. */
  private Polygon box(int column) {
    double west = column * 10 + random.nextDouble();
    double south = random.nextDouble(-80, 80);
    LinearRing shell = ring(west, south, random.nextDouble(2, 8), random.nextDouble(2, 8));
    LinearRing[] holes =
        random.nextBoolean()
            ? new LinearRing[0]
            : new LinearRing[] {ring(west + 0.5, south + 0.5, random.nextDouble(0.1, 1), 1)};
    return FACTORY.createPolygon(shell, holes);
  }

  private static LinearRing ring(double west, double south, double width, double height) {
    return FACTORY.createLinearRing(
        new Coordinate[] {
          new Coordinate(west, south),
          new Coordinate(west + width, south),
          new Coordinate(west + width, south + height),
          new Coordinate(west, south + height),
          new Coordinate(west, south)
        });
  }

  /** A rule that refers only to these. */
  ZoneRule rule(List<Zone> zones, List<Line> lines, List<Parameter> parameters) {
    return rule(zones, lines, parameters, 0);
  }

  private ZoneRule rule(List<Zone> zones, List<Line> lines, List<Parameter> parameters, int depth) {
    int kind = random.nextInt(depth > 3 ? 4 : 7);
    if (lines.isEmpty() && kind >= 1 && kind <= 3) {
      kind = 0;
    }
    return switch (kind) {
      case 0 -> new ZoneRule.Regions(REGIONS.subList(0, random.nextInt(REGIONS.size())));
      case 1 ->
          new ZoneRule.Buffer(any(lines).id(), distance(parameters), any(List.of(Side.values())));
      case 2 -> new ZoneRule.Beyond(any(lines).id(), distance(parameters));
      case 3 -> new ZoneRule.WestOf(any(lines).id());
      case 4 -> new ZoneRule.Union(operands(zones, lines, parameters, depth, random.nextInt(3)));
      case 5 ->
          new ZoneRule.Intersect(operands(zones, lines, parameters, depth, random.nextInt(1, 3)));
      default -> {
        List<ZoneRule> two = operands(zones, lines, parameters, depth, 2);
        yield new ZoneRule.Minus(two.getFirst(), two.getLast());
      }
    };
  }

  private List<ZoneRule> operands(
      List<Zone> zones, List<Line> lines, List<Parameter> parameters, int depth, int number) {
    List<ZoneRule> operands = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      boolean refer = random.nextBoolean() && !zones.isEmpty();
      operands.add(
          refer
              ? new ZoneRule.Reference(any(zones).id())
              : rule(zones, lines, parameters, depth + 1));
    }
    return operands;
  }

  private Distance distance(List<Parameter> parameters) {
    return parameters.isEmpty() || random.nextBoolean()
        ? new Distance.Fixed(BigDecimal.valueOf(random.nextInt(3000), 1))
        : new Distance.FromParameter(any(parameters).id());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
