package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Random;
import muster.geo.ZoneRulers.Way;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

class MeasuredAreaTest {
  /** Kilometres by which a nearer point must be nearer to be looked for, or a part of the way. */
  private static final double WORTH = 0.006;

  private static final double WORTH_PART = 0.0006;
  private static final int STEPS = 2_000;

  private static double km(Geometry area, LineString line) {
    Way way = new MeasuredArea(area).wayTo("line", line, new NearestOnLine(line));
    return Objects.requireNonNull(way).km();
  }

  /** Long edges between vertices, whose nearest point is somewhere along them. */
  @Property(tries = 60)
  void noPointOfAnEdgeIsNearerToALine(@ForAll long seed) {
    Random random = new Random(seed);
    Coordinate[] line = new Coordinate[5];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(30 + i + random.nextDouble(), random.nextDouble(44, 48));
    }
    Coordinate one = new Coordinate(random.nextDouble(29, 33), random.nextDouble(48.2, 52));
    Coordinate two = new Coordinate(random.nextDouble(33, 37), random.nextDouble(48.2, 52));
    Coordinate far = new Coordinate(33, 60);
    LineString contact = Areas.FACTORY.createLineString(line);
    Geometry area = Areas.FACTORY.createPolygon(new Coordinate[] {one, two, far, one});
    NearestOnLine nearest = new NearestOnLine(contact);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= STEPS; i++) {
      double share = (double) i / STEPS;
      least = Math.min(least, nearest.km(Densify.between(one, two, share)));
      least = Math.min(least, nearest.km(Densify.between(one, far, share)));
      least = Math.min(least, nearest.km(Densify.between(two, far, share)));
    }

    assertThat(km(area, contact)).isEqualTo(least, within(WORTH + WORTH_PART * least));
  }

  @Test
  void theEdgeOfABufferIsAsFarAsTheBufferIsWide() {
    LineString line = Shapes.dnipro();
    Geometry behind = Areas.difference(LineBuffer.of(line, 300), LineBuffer.of(line, 150));

    assertThat(km(behind, line)).isEqualTo(150, within(0.3));
  }
}
