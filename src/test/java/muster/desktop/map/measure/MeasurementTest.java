package muster.desktop.map.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import muster.desktop.map.measure.Measurement.Kind;
import muster.geo.GeodesicWay;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class MeasurementTest {
  private static final Coordinate KYIV = new Coordinate(30.5234, 50.4501);
  private static final Coordinate ODESA = new Coordinate(30.7233, 46.4825);
  private static final Coordinate LVIV = new Coordinate(24.0297, 49.8397);

  @Test
  void legsAddUp() {
    Measurement way = new Measurement(Kind.DISTANCE, List.of(LVIV, KYIV, ODESA));

    assertThat(way.legsKm()).hasSize(2);
    assertThat(way.totalKm()).isCloseTo(way.legsKm().get(0) + way.legsKm().get(1), within(1e-9));
    assertThat(way.ring()).isEmpty();
    assertThat(MeasureWords.result(way)).isEqualTo("Distance 910 km (469 km + 441 km)");
  }

  @Test
  void anAreaIsThatOfItsGeodesics() {
    Measurement area = new Measurement(Kind.AREA, List.of(LVIV, KYIV, ODESA));

    assertThat(area.ring()).contains(GeodesicWay.ring(List.of(LVIV, KYIV, ODESA)));
    assertThat(MeasureWords.result(area)).startsWith("Area ").contains(" km², perimeter ");
  }

  @Test
  void aCrossedOutlineHasNoArea() {
    Measurement bow =
        new Measurement(
            Kind.AREA,
            List.of(
                new Coordinate(30, 50),
                new Coordinate(31, 51),
                new Coordinate(31, 50),
                new Coordinate(30, 51)));

    assertThat(bow.isCrossed()).isTrue();
    assertThat(bow.ring()).isEmpty();
    assertThat(MeasureWords.result(bow)).contains("crosses itself");
  }

  @Test
  void aPointSetTwiceIsOne() {
    assertThat(Measurement.nothing(Kind.DISTANCE).with(KYIV).with(KYIV).points())
        .containsExactly(KYIV);
  }

  @Test
  void lengthsHaveTheDigitsThatTheyCanBear() {
    assertThat(MeasureWords.length(0.9404)).isEqualTo("940 m");
    assertThat(MeasureWords.length(4.234)).isEqualTo("4.23 km");
    assertThat(MeasureWords.length(42.34)).isEqualTo("42.3 km");
    assertThat(MeasureWords.length(1204.4)).isEqualTo("1,204 km");
    assertThat(MeasureWords.area(0.4)).isEqualTo("0.40 km²");
  }
}
