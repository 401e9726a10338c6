package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import muster.draw.Golden;
import muster.draw.MapLook;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.Theme;
import muster.draw.text.Language;
import muster.geo.MapScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that were looked at and found good. */
@Execution(ExecutionMode.CONCURRENT)
final class MapLooksTest {
  private static final MapScene SCENE = Sample.scene(Sample.workspace());

  private static MapRequest ukraine() {
    return Pictures.request(SCENE, Pictures.ukraine(SCENE, 1280, 720), MapLayers.USUAL);
  }

  @ParameterizedTest
  @EnumSource(value = Theme.class, names = "BRIEFING", mode = EnumSource.Mode.EXCLUDE)
  void everyStyleLooksAsItShould(Theme theme) throws IOException {
    BufferedImage image = Pictures.furnished(ukraine(), Pictures.style(theme), 0.5);
    Golden.check(image, "map-" + theme.code());
  }

  @Test
  void aUkrainianMapWithFramedSitesLooksAsItShould() throws IOException {
    MapLook look = MapLook.USUAL.with(Language.UKRAINIAN).withSiteFrames(true);
    Golden.check(Pictures.furnished(ukraine(), Style.of(look), 0.5), "map-ukrainian");
  }

  @ParameterizedTest
  @CsvSource({
    "crimea, BRIEFING, 34.2, 45.2, 420",
    "crimea, OPERATIONS, 34.2, 45.2, 420",
    "crimea, PRINT, 34.2, 45.2, 420",
    "perekop, BRIEFING, 33.7, 46.1, 90",
    "perekop, OPERATIONS, 33.7, 46.1, 90",
    "perekop, PRINT, 33.7, 46.1, 90",
    "danube, BRIEFING, 29.4, 45.35, 120",
    "danube, OPERATIONS, 29.4, 45.35, 120",
    "danube, PRINT, 29.4, 45.35, 120",
    "kinburn, BRIEFING, 31.8, 46.5, 110",
    "kinburn, OPERATIONS, 31.8, 46.5, 110",
    "kinburn, PRINT, 31.8, 46.5, 110"
  })
  void whatIsEasilyDrawnWrongLooksAsItShould(
      String name, Theme theme, double lon, double lat, double km) throws IOException {
    MapRequest request =
        Pictures.request(SCENE, Pictures.view(SCENE, lon, lat, km, 800, 500), MapLayers.USUAL);
    BufferedImage image = Pictures.furnished(request, Pictures.style(theme), 0.6);
    Golden.check(image, "map-" + name + "-" + theme.code());
  }

  @Test
  void aPrintedMapNeedsNoColour() {
    BufferedImage image = Pictures.furnished(ukraine(), Pictures.style(Theme.PRINT), 1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color dot = new Color(image.getRGB(x, y));
        // Blending rounds each channel for itself.
        assertThat(Math.abs(dot.getRed() - dot.getGreen())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(dot.getRed() - dot.getBlue())).isLessThanOrEqualTo(1);
      }
    }
  }

  /** A wall of 8K and a small screen show the same map, only finer. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void aPictureOfMoreDotsIsTheSameMap(Theme theme) {
    BufferedImage small = Pictures.furnished(ukraine(), Pictures.style(theme), 1);
    BufferedImage large = Pictures.furnished(ukraine(), Pictures.style(theme), 4);
    long sum = 0;
    for (int y = 0; y < small.getHeight(); y++) {
      for (int x = 0; x < small.getWidth(); x++) {
        sum += difference(new Color(small.getRGB(x, y)), mean(large, 4 * x, 4 * y, 4));
      }
    }
    double dots = 3.0 * small.getWidth() * small.getHeight();
    assertThat(large.getWidth()).isEqualTo(4 * small.getWidth());
    assertThat(sum / dots).isLessThan(2);
  }

  private static Color mean(BufferedImage image, int left, int top, int size) {
    int[] sum = new int[3];
    for (int y = top; y < top + size; y++) {
      for (int x = left; x < left + size; x++) {
        int rgb = image.getRGB(x, y);
        sum[0] += rgb >> 16 & 255;
        sum[1] += rgb >> 8 & 255;
        sum[2] += rgb & 255;
      }
    }
    int n = size * size;
    return new Color(sum[0] / n, sum[1] / n, sum[2] / n);
  }

  private static int difference(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }
}
