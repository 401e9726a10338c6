package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import muster.draw.Colours;
import muster.draw.Sample;
import muster.draw.Theme;
import muster.model.Extras;
import muster.model.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

final class SiteFrameTest {
  private static final int SIZE = 40;

  @ParameterizedTest
  @CsvSource({
    "Kyiv, 30.5, 50.45, '', FRIEND",
    "Warsaw, 21.0, 52.2, '', FRIEND",
    "Chișinău, 28.85, 47.0, '', NEUTRAL",
    "Rostov, 39.7, 47.25, '', NEUTRAL",
    "Simferopol, 34.1, 44.95, '', UNKNOWN",
    "the port of Odesa, 30.76, 46.5, '', FRIEND",
    "the open sea, 31.5, 43.5, '', UNKNOWN",
    "a guarded platform at sea, 31.5, 43.5, TUR, FRIEND"
  })
  void aFrameSaysWhoseASiteIs(String where, double lon, double lat, String guard, Affiliation is) {
    List<String> guards = guard.isEmpty() ? List.of() : List.of(guard);
    Coordinate at = new Coordinate(lon, lat);
    Site site =
        new Site(
            "s",
            where,
            "port",
            guards,
            List.of(),
            new GeometryFactory().createPoint(at),
            Extras.NONE);
    Coordinate metres = Sample.BASE.projection().project(at);
    assertThat(Affiliation.of(site, metres, Sample.BASE)).isEqualTo(is);
  }

  /** Small and large, without colour: by their shape. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void framesDifferInShapeAtEverySize(Theme theme) {
    SymbolPainter painter = new SymbolPainter(Pictures.style(theme).map());
    for (double radius : new double[] {3.6, 6, 10}) {
      double[][] painted = new double[Affiliation.values().length][];
      int count = 0;
      for (Affiliation affiliation : Affiliation.values()) {
        painted[count++] = lightness(painter, affiliation, radius);
      }
      for (int i = 0; i < painted.length; i++) {
        for (int k = i + 1; k < painted.length; k++) {
          assertThat(other(painted[i], painted[k]))
              .as("%s", radius)
              .isGreaterThan(Math.round(radius * 2));
        }
      }
    }
  }

  private static double[] lightness(SymbolPainter painter, Affiliation affiliation, double radius) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.GRAY);
    g.fillRect(0, 0, SIZE, SIZE);
    painter.framed(g, "port", affiliation, SIZE / 2.0, SIZE / 2.0, radius);
    g.dispose();
    double[] lightness = new double[SIZE * SIZE];
    for (int i = 0; i < lightness.length; i++) {
      lightness[i] = Colours.Sight.GREY.lightness(image.getRGB(i % SIZE, i / SIZE));
    }
    return lightness;
  }

  private static long other(double[] one, double[] two) {
    long other = 0;
    for (int i = 0; i < one.length; i++) {
      other += Math.abs(one[i] - two[i]) > 20 ? 1 : 0;
    }
    return other;
  }
}
