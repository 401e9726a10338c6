package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import muster.draw.Sample;
import muster.model.Extras;
import muster.model.Slide;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

final class MapViewportTest {

  private static final MapViewport VIEW = new MapViewport(1000, -2000, 800, 1200, 700);

  @Property
  void pixelsAndMetresAreInverse(
      @ForAll @DoubleRange(min = -2000, max = 4000) double x,
      @ForAll @DoubleRange(min = -2000, max = 4000) double y) {
    Coordinate metres = VIEW.metres(x, y);

    assertThat(VIEW.pixelX(metres.x)).isCloseTo(x, within(1e-6));
    assertThat(VIEW.pixelY(metres.y)).isCloseTo(y, within(1e-6));
  }

  @Property
  void whatIsUnderThePointerStaysThereWhileZooming(
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
      @ForAll @DoubleRange(min = 0, max = 1200) double x,
      @ForAll @DoubleRange(min = 0, max = 700) double y) {
    MapViewport zoomed = VIEW.zoomed(factor, x, y);

    assertThat(zoomed.metresX(x)).isCloseTo(VIEW.metresX(x), within(1e-6));
    assertThat(zoomed.metresY(y)).isCloseTo(VIEW.metresY(y), within(1e-6));
    assertThat(zoomed.metresPerPixel()).isBetween(MapViewport.CLOSEST, MapViewport.WIDEST);
  }

  @Test
  void panningMovesTheMapWithThePointer() {
    MapViewport panned = VIEW.panned(30, -20);

    assertThat(panned.metresX(130)).isCloseTo(VIEW.metresX(100), within(1e-6));
    assertThat(panned.metresY(180)).isCloseTo(VIEW.metresY(200), within(1e-6));
  }

  @Test
  void fitShowsAllOfAnAreaWithItsMargin() {
    Envelope area = Sample.BASE.ukraine();
    MapViewport fit = MapViewport.fit(area, 900, 600, 25);

    assertThat(fit.pixelX(area.getMinX())).isGreaterThanOrEqualTo(25 - 1e-6);
    assertThat(fit.pixelX(area.getMaxX())).isLessThanOrEqualTo(875 + 1e-6);
    assertThat(fit.pixelY(area.getMaxY())).isGreaterThanOrEqualTo(25 - 1e-6);
    assertThat(fit.pixelY(area.getMinY())).isLessThanOrEqualTo(575 + 1e-6);
  }

  @Test
  void aSlidesViewComesBackFromItsViewport() {
    Slide.View view = new Slide.View(31.4, 48.7, 1500, Extras.NONE);
    MapViewport viewport = MapViewport.of(view, Sample.BASE.projection(), 1848, 828);
    Slide.View back = viewport.view(Sample.BASE.projection());

    assertThat(back.longitude()).isCloseTo(31.4, within(1e-9));
    assertThat(back.latitude()).isCloseTo(48.7, within(1e-9));
    assertThat(back.widthKm()).isCloseTo(1500, within(1e-9));
  }
}
