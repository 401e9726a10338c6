package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import muster.model.Side;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;

class LineBufferTest {
  /** Lines of two to eight vertices, with edges of up to some hundreds of kilometres. */
  @Provide
  Arbitrary<LineString> lines() {
    Arbitrary<Double> longitudes = Arbitraries.doubles().between(-6, 6);
    Arbitrary<Double> latitudes = Arbitraries.doubles().between(-4, 4);
    Arbitrary<Coordinate> vertices = Combinators.combine(longitudes, latitudes).as(Coordinate::new);
    Arbitrary<Coordinate> places =
        Combinators.combine(
                Arbitraries.doubles().between(-150, 150), Arbitraries.doubles().between(-60, 65))
            .as(Coordinate::new)
            .edgeCases(edges -> edges.add(new Coordinate(31, 49)));
    return Combinators.combine(places, vertices.list().ofMinSize(2).ofMaxSize(8))
        .as(
            (place, list) ->
                Shapes.FACTORY.createLineString(
                    list.stream()
                        .map(v -> new Coordinate(place.x + v.x, place.y + v.y))
                        .toArray(Coordinate[]::new)))
        .filter(line -> line.getLength() > 0.01);
  }

  @Property(tries = 80)
  void everyPointOfTheEdgeIsAtTheDistance(
      @ForAll("lines") LineString line, @ForAll @DoubleRange(min = 0.5, max = 500) double km) {
    Geometry buffer = LineBuffer.of(line, km);
    LineDistance distance = new LineDistance(line);

    for (Coordinate onEdge : sampled(buffer)) {
      assertThat(distance.km(onEdge)).isCloseTo(km, within(0.002 * km));
    }
  }

  @Property(tries = 80)
  void allThatIsNearerIsInsideAndAllThatIsFartherIsOutside(
      @ForAll("lines") LineString line,
      @ForAll @DoubleRange(min = 0.5, max = 500) double km,
      @ForAll @DoubleRange(min = -10, max = 10) double east,
      @ForAll @DoubleRange(min = -8, max = 8) double north) {
    Coordinate from = line.getCoordinateN(0);
    Coordinate point = new Coordinate(from.x + east, from.y + north);
    double distance = new LineDistance(line).km(point);

    boolean inside = LineBuffer.of(line, km).intersects(Shapes.FACTORY.createPoint(point));

    if (distance < 0.998 * km) {
      assertThat(inside).isTrue();
    }
    if (distance > 1.002 * km) {
      assertThat(inside).isFalse();
    }
  }

  /** From long steps, whose course shows in the edge, to short ones, of which hulls remain. */
  @Property(tries = 12)
  void longTangledLinesAreBufferedToTheDistanceToo(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.5, max = 50) double thousandths,
      @ForAll @DoubleRange(min = 2, max = 120) double km) {
    LineString line = walk(new Random(seed), thousandths / 1000);
    Geometry buffer = LineBuffer.of(line, km);
    LineDistance distance = new LineDistance(line);
    Random random = new Random(seed);

    assertThat(buffer.isValid()).isTrue();
    Coordinate[] edge = sampled(buffer);
    for (int i = 0; i < edge.length; i += 1 + edge.length / 200) {
      assertThat(distance.km(edge[i])).isCloseTo(km, within(0.002 * km));
    }
    Envelope around = buffer.getEnvelopeInternal();
    for (int i = 0; i < 200; i++) {
      Coordinate point =
          new Coordinate(
              around.getMinX() + random.nextDouble() * around.getWidth(),
              around.getMinY() + random.nextDouble() * around.getHeight());
      double away = distance.km(point);
      if (Math.abs(away - km) > 0.002 * km) {
        assertThat(buffer.intersects(Shapes.FACTORY.createPoint(point))).isEqualTo(away < km);
      }
    }
  }

  private static LineString walk(Random random, double step) {
    Coordinate[] walk = new Coordinate[2500];
    walk[0] = new Coordinate(360 * random.nextDouble() - 180, 120 * random.nextDouble() - 60);
    for (int i = 1; i < walk.length; i++) {
      walk[i] =
          new Coordinate(
              Math.clamp(walk[i - 1].x + step * random.nextGaussian(), -180, 180),
              walk[i - 1].y + step * random.nextGaussian());
    }
    return Shapes.FACTORY.createLineString(walk);
  }

  @Property(tries = 60)
  void aWiderBufferHoldsANarrowerOne(
      @ForAll("lines") LineString line,
      @ForAll @DoubleRange(min = 0.5, max = 300) double km,
      @ForAll @DoubleRange(min = 1.01, max = 2) double factor) {
    Geometry narrow = LineBuffer.of(line, km);
    Geometry wide = LineBuffer.of(line, factor * km);

    assertThat(Areas.difference(narrow, wide).isEmpty()).isTrue();
    assertThat(Geodesy.areaKm2(wide)).isGreaterThan(Geodesy.areaKm2(narrow));
  }

  @Property(tries = 80)
  void leftAndRightTogetherAreBothAndShareNothing(
      @ForAll("lines") LineString line, @ForAll @DoubleRange(min = 0.5, max = 300) double km) {
    Geometry both = LineBuffer.of(line, km);
    Geometry left = LineSides.ofBuffer(both, line, Side.LEFT);
    Geometry right = LineSides.ofBuffer(both, line, Side.RIGHT);
    double area = Geodesy.areaKm2(both);

    assertThat(Geodesy.areaKm2(Areas.intersection(left, right))).isLessThan(1e-6 * area);
    assertThat(Geodesy.areaKm2(left) + Geodesy.areaKm2(right)).isCloseTo(area, within(1e-6 * area));
    assertThat(Geodesy.areaKm2(Areas.difference(both, Areas.union(List.of(left, right)))))
        .isLessThan(1e-6 * area);
  }

  /** Lines that, prolonged, do not cross themselves, so that each side is all on one side. */
  @Provide
  Arbitrary<LineString> dividing() {
    return lines()
        .filter(
            line -> {
              Envelope around = line.getEnvelopeInternal();
              around.expandBy(20);
              return Prolongation.beyond(line, around).isSimple();
            });
  }

  @Property(tries = 80)
  void whatIsJustBesideTheLineIsOnThatSide(
      @ForAll("dividing") LineString line, @ForAll @DoubleRange(min = 2, max = 300) double km) {
    Geometry both = LineBuffer.of(line, km);
    Geometry left = LineSides.ofBuffer(both, line, Side.LEFT);
    Geometry right = LineSides.ofBuffer(both, line, Side.RIGHT);

    Coordinate[] vertices = line.getCoordinates();
    for (int i = 1; i < vertices.length; i++) {
      LineSegment edge = new LineSegment(vertices[i - 1], vertices[i]);
      if (edge.getLength() > 1e-3) {
        Geometry leftOfIt = Shapes.FACTORY.createPoint(edge.pointAlongOffset(0.5, 1e-6));
        Geometry rightOfIt = Shapes.FACTORY.createPoint(edge.pointAlongOffset(0.5, -1e-6));
        assertThat(left.intersects(leftOfIt)).isTrue();
        assertThat(right.intersects(leftOfIt)).isFalse();
        assertThat(right.intersects(rightOfIt)).isTrue();
        assertThat(left.intersects(rightOfIt)).isFalse();
      }
    }
  }

  @Property(tries = 60)
  void goingBackwardsSwapsLeftAndRight(
      @ForAll("dividing") LineString line, @ForAll @DoubleRange(min = 0.5, max = 300) double km) {
    LineString backwards = line.reverse();
    Geometry both = LineBuffer.of(line, km);
    double area = Geodesy.areaKm2(both);

    assertThat(Geodesy.areaKm2(LineSides.ofBuffer(both, line, Side.LEFT)))
        .isCloseTo(
            Geodesy.areaKm2(LineSides.ofBuffer(both, backwards, Side.RIGHT)), within(1e-6 * area));
  }

  @Property(tries = 60)
  void whatIsMadeIsAValidPolygonInTheWorld(
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = 0.01, max = 30_000) double km) {
    LineString line = Shapes.line(longitude, latitude, longitude / 2, latitude / 2);

    Geometry buffer = LineBuffer.of(line, km);

    assertThat(buffer.isValid()).isTrue();
    assertThat(PlaneRings.world().getEnvelopeInternal().contains(buffer.getEnvelopeInternal()))
        .isTrue();
    assertThat(Geodesy.areaKm2(buffer)).isPositive();
  }

  private static Coordinate[] sampled(Geometry area) {
    return IntStream.range(0, area.getNumGeometries())
        .mapToObj(i -> area.getGeometryN(i).getBoundary())
        .flatMap(
            boundary ->
                IntStream.range(0, boundary.getNumGeometries()).mapToObj(boundary::getGeometryN))
        .flatMap(ring -> Arrays.stream(withMiddles(ring.getCoordinates())))
        .toArray(Coordinate[]::new);
  }

  private static Coordinate[] withMiddles(Coordinate[] ring) {
    Coordinate[] all = new Coordinate[2 * ring.length - 1];
    for (int i = 0; i < ring.length; i++) {
      all[2 * i] = ring[i];
      if (i + 1 < ring.length) {
        all[2 * i + 1] = Densify.between(ring[i], ring[i + 1], 0.5);
      }
    }
    return all;
  }
}
