package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import muster.draw.Sample;
import muster.draw.text.Language;
import muster.geo.Geodesy;
import muster.model.Extras;
import muster.model.Slide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScaleBarTest {

  @ParameterizedTest
  @ValueSource(doubles = {60, 480, 1500, 4000})
  void theBarIsTrueAtTheCentreAndItsNumberRound(double km) {
    MapViewport viewport =
        MapViewport.of(
            new Slide.View(33, 47.5, km, Extras.NONE), Sample.BASE.projection(), 1000, 600);
    ScaleBar bar = new ScaleBar(Sample.BASE.projection(), viewport, Language.ENGLISH);
    double actual =
        Geodesy.distanceKm(
            Sample.BASE.projection().unproject(viewport.metres(500 - bar.length() / 2, 300)),
            Sample.BASE.projection().unproject(viewport.metres(500 + bar.length() / 2, 300)));

    assertThat(actual).isCloseTo(bar.km(), within(bar.km() * 0.002));
    assertThat(bar.length()).isBetween(70.0, 201.0);
  }

  @ParameterizedTest
  @CsvSource({"199, 100", "200, 200", "499.9, 200", "7, 5", "0.4, 0.2"})
  void roundNumbersAreOneTwoOrFive(double most, double round) {
    assertThat(ScaleBar.round(most)).isCloseTo(round, within(1e-12));
  }
}
