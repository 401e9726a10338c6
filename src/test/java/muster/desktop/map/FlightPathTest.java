package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import muster.draw.map.MapViewport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

final class FlightPathTest {
  private static MapViewport view(double x, double y, double scale) {
    return new MapViewport(x, y, scale, 800, 600);
  }

  @Property
  void goesFromOneViewToTheOtherWithoutALeap(
      @ForAll @DoubleRange(min = -900_000, max = 900_000) double x,
      @ForAll @DoubleRange(min = -900_000, max = 900_000) double y,
      @ForAll @DoubleRange(min = 20, max = 4000) double scale,
      @ForAll @DoubleRange(min = 20, max = 4000) double endScale) {
    MapViewport from = view(0, 0, scale);
    MapViewport to = view(x, y, endScale);
    FlightPath path = new FlightPath(from, to);

    assertThat(path.at(0).centreX()).isCloseTo(0, within(1e-3));
    assertThat(path.at(0).metresPerPixel()).isCloseTo(scale, within(scale * 1e-6));
    assertThat(path.at(1)).isEqualTo(to);
    MapViewport before = path.at(0.999);
    assertThat(Math.hypot(before.centreX() - x, before.centreY() - y) / endScale)
        .isLessThan(before.width() * 0.1);
  }

  @Example
  void awayAndBackItFirstGoesOut() {
    FlightPath path = new FlightPath(view(0, 0, 50), view(800_000, 0, 50));

    assertThat(path.at(0.5).metresPerPixel()).isGreaterThan(400);
    assertThat(path.at(0.5).centreX()).isCloseTo(400_000, within(1.0));
  }

  @Example
  void inPlaceItOnlyZooms() {
    FlightPath path = new FlightPath(view(5, 5, 400), view(5, 5, 100));

    assertThat(path.at(0.5).metresPerPixel()).isCloseTo(200, within(1e-6));
    assertThat(path.at(0.5).centreX()).isEqualTo(5);
  }
}
