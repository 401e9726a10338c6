package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class DegreesTest {
  private static final Coordinate KYIV = new Coordinate(30.5234, 50.4501);

  @Test
  void writesTheLatitudeFirst() {
    assertThat(Degrees.decimal(KYIV)).isEqualTo("50.45010° N, 30.52340° E");
    assertThat(Degrees.seconds(KYIV)).isEqualTo("50°27′00.4″ N, 30°31′24.2″ E");
  }

  @Test
  void knowsSouthAndWest() {
    assertThat(Degrees.decimal(new Coordinate(-70.5, -33.25)))
        .isEqualTo("33.25000° S, 70.50000° W");
  }

  @Test
  void noMinuteHasSixtySeconds() {
    assertThat(Degrees.seconds(new Coordinate(29.9999999, 49.9999999)))
        .isEqualTo("50°00′00.0″ N, 30°00′00.0″ E");
  }

  @Test
  void linesHaveWholeMinutes() {
    assertThat(Degrees.meridian(30.25, Language.ENGLISH)).isEqualTo("30°15′ E");
    assertThat(Degrees.parallel(48, Language.ENGLISH)).isEqualTo("48° N");
    assertThat(Degrees.meridian(-5.0 / 60, Language.ENGLISH)).isEqualTo("0°05′ W");
    assertThat(Degrees.parallel(48, Language.UKRAINIAN)).isEqualTo("48° пн. ш.");
  }
}
