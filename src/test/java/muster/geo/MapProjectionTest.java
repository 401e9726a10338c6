package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class MapProjectionTest {
  private final MapProjection projection = new MapProjection();

  @Property
  void thereAndBackIsWhereItWas(
      @ForAll @DoubleRange(min = -15, max = 70) double longitude,
      @ForAll @DoubleRange(min = 30, max = 70) double latitude) {
    Coordinate back = projection.unproject(projection.project(longitude, latitude));

    assertThat(back.x).isCloseTo(longitude, within(1e-8));
    assertThat(back.y).isCloseTo(latitude, within(1e-8));
  }

  @Property
  void lengthsAreTrueAllOverUkraine(
      @ForAll @DoubleRange(min = 22, max = 40.3) double longitude,
      @ForAll @DoubleRange(min = 44.38, max = 52.38) double latitude,
      @ForAll @DoubleRange(min = 0, max = 360) double azimuth) {
    GeodesicData way = Geodesic.WGS84.Direct(latitude, longitude, azimuth, 1000);

    double metres =
        projection.project(longitude, latitude).distance(projection.project(way.lon2, way.lat2));

    assertThat(metres).isCloseTo(1000, withinPercentage(0.15));
  }

  @Property(tries = 200)
  void northIsUpOnTheMiddleMeridian(@ForAll @DoubleRange(min = 44, max = 53) double latitude) {
    Coordinate point = projection.project(31, latitude);

    assertThat(point.x).isCloseTo(0, within(1e-6));
    assertThat(projection.project(31, latitude + 0.1).y).isGreaterThan(point.y);
    assertThat(projection.project(31.1, latitude).x).isPositive();
  }

  @Test
  void longEdgesCurveWithTheParallel() {
    Geometry projected = projection.project(Shapes.line(20, 50, 42, 50));

    assertThat(projected.distance(Shapes.FACTORY.createPoint(projection.project(31, 50))))
        .isLessThan(1);
    assertThat(projected.getNumPoints()).isGreaterThan(40);
  }

  @Test
  void anEdgeCurvesTheSameInBothDirections() {
    Geometry there = projection.project(Shapes.line(20, 40, 27.3, 52));
    Geometry back = projection.project(Shapes.line(27.3, 52, 20, 40));

    assertThat(there.equalsExact(back.reverse())).isTrue();
  }

  @Test
  void nothingProjectsToNothing() {
    assertThat(projection.project(Areas.none()).isEmpty()).isTrue();
  }

  @Test
  void manyThreadsGetTheSamePoints() {
    Coordinate[] alone =
        IntStream.range(0, 20_000)
            .mapToObj(i -> projection.project(20 + i * 0.001, 44 + i * 0.0004))
            .toArray(Coordinate[]::new);

    Coordinate[] together =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> projection.project(20 + i * 0.001, 44 + i * 0.0004))
            .toArray(Coordinate[]::new);

    assertThat(together).isEqualTo(alone);
  }

  @Test
  void theMarginNamesIt() {
    assertThat(projection.description())
        .isEqualTo("Lambert conformal conic, 45.5° N / 51.5° N, 31° E, WGS 84");
  }
}
