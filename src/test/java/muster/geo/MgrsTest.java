package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

final class MgrsTest {
  /**
   * The Eiffel Tower of Chris Veness's geodesy pages, the Washington Monument of the US National
   * Grid, a point of NGA's own examples; and Kyiv and Odesa by Krüger's series to the sixth order.
   */
  @ParameterizedTest
  @CsvSource({
    "48.8582, 2.2945, 31U DQ 48251 11932",
    "38.889466, -77.035242, 18S UJ 23483 06479",
    "63.98862388, 29.06755082, 35V PL 01156 97387",
    "50.4501, 30.5234, 36U UA 24182 91607",
    "46.4825, 30.7233, 36T US 25250 50177"
  })
  void namesPublishedPoints(double latitude, double longitude, String reference) {
    assertThat(Mgrs.of(new Coordinate(longitude, latitude))).isEqualTo(reference);
  }

  @Test
  void saysNothingOfThePoles() {
    assertThat(Mgrs.of(new Coordinate(30, 84.1))).isEmpty();
    assertThat(Mgrs.of(new Coordinate(30, -80.1))).isEmpty();
  }
}
