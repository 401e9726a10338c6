package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class GeodesicWayTest {
  @Property
  void pointsBetweenLieOnTheShortestWay(
      @ForAll @DoubleRange(min = 10, max = 50) double lon,
      @ForAll @DoubleRange(min = 40, max = 60) double lat,
      @ForAll @DoubleRange(min = 10, max = 50) double lon2,
      @ForAll @DoubleRange(min = 40, max = 60) double lat2) {
    Coordinate from = new Coordinate(lon, lat);
    Coordinate to = new Coordinate(lon2, lat2);
    List<Coordinate> dense = GeodesicWay.dense(List.of(from, to));
    double sum = 0;
    for (int i = 1; i < dense.size(); i++) {
      double leg = Geodesy.distanceKm(dense.get(i - 1), dense.get(i));
      assertThat(leg).isLessThan(20.001);
      sum += leg;
    }

    assertThat(sum).isCloseTo(Geodesy.distanceKm(from, to), within(1e-6));
    Coordinate middle = GeodesicWay.middle(from, to);
    assertThat(Geodesy.distanceKm(from, middle))
        .isCloseTo(Geodesy.distanceKm(middle, to), within(1e-6));
  }

  /** GeographicLib's Planimeter, for the polygon of its manual: around Antarctica. */
  @Test
  void areaAndPerimeterAreThoseOfThePublishedExample() {
    double[][] latLon = {
      {-63.1, -58}, {-72.9, -74}, {-71.9, -102}, {-74.9, -102}, {-74.3, -131},
      {-77.5, -163}, {-77.4, 163}, {-71.7, 172}, {-65.9, 140}, {-65.7, 113},
      {-66.6, 88}, {-66.9, 59}, {-69.8, 25}, {-70, -4}, {-71, -14},
      {-77.3, -33}, {-77.9, -46}, {-74.7, -61}
    };
    GeodesicWay.Ring ring =
        GeodesicWay.ring(Arrays.stream(latLon).map(p -> new Coordinate(p[1], p[0])).toList());

    assertThat(ring.areaKm2()).isCloseTo(13_662_703.680_020, within(1e-3));
    assertThat(ring.perimeterKm()).isCloseTo(16_831.067_893, within(1e-5));
  }
}
