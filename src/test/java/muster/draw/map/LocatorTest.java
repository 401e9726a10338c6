package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.Sample;
import muster.draw.Style;
import muster.geo.MapScene;
import org.junit.jupiter.api.Test;

final class LocatorTest {
  private static final MapScene SCENE = Sample.scene(Sample.workspace());

  private static MapRequest request(double lon, double lat, double km) {
    return Pictures.request(SCENE, Pictures.view(SCENE, lon, lat, km, 1280, 720), MapLayers.USUAL);
  }

  private static Furniture furniture(MapRequest request) {
    return new Furniture(request, Style.briefing(), List.of());
  }

  @Test
  void whereAllOfUkraineIsSeenThereIsNone() {
    MapRequest all = Pictures.request(SCENE, Pictures.ukraine(SCENE, 1280, 720), MapLayers.USUAL);
    assertThat(furniture(all).locatorBox()).isEmpty();
    assertThat(furniture(all).boxes()).hasSize(2);
  }

  @Test
  void fromNearThereIsOneThatKeepsClearOfLegendAndScale() {
    Furniture furniture = furniture(request(34, 45.3, 400));
    Rectangle2D small = furniture.locatorBox().orElseThrow();
    assertThat(furniture.boxes()).hasSize(3).contains(small);
    assertThat(small.intersects(furniture.legendBox())).isFalse();
    assertThat(small.intersects(furniture.scaleBox())).isFalse();
    assertThat(new Rectangle2D.Double(0, 0, 1280, 720).contains(small)).isTrue();
  }

  @Test
  void itsBoxIsWhereTheViewIs() {
    Rectangle2D crimea = Locator.of(request(34, 45.3, 300)).orElseThrow().seen();
    Rectangle2D lviv = Locator.of(request(24, 49.8, 300)).orElseThrow().seen();
    assertThat(crimea.getCenterX()).isGreaterThan(Locator.WIDTH / 2);
    assertThat(crimea.getCenterY()).isGreaterThan(Locator.HEIGHT * 0.6);
    assertThat(lviv.getCenterX()).isLessThan(Locator.WIDTH * 0.3);
    assertThat(lviv.getCenterY()).isLessThan(Locator.HEIGHT / 2);
  }

  @Test
  void aViewFromVeryNearOrOfAnotherCountryStillHasABoxThatCanBeSeen() {
    for (MapRequest request : List.of(request(30.5, 50.45, 30), request(12, 60, 300))) {
      Rectangle2D seen = Locator.of(request).orElseThrow().seen();
      assertThat(seen.getWidth()).isGreaterThanOrEqualTo(9);
      assertThat(new Rectangle2D.Double(0, 0, Locator.WIDTH, Locator.HEIGHT).contains(seen))
          .isTrue();
    }
  }

  @Test
  void aSmallPictureHasNoRoomForOne() {
    MapViewport small = Pictures.view(SCENE, 34, 45.3, 400, 480, 270);
    assertThat(Locator.of(Pictures.request(SCENE, small, MapLayers.USUAL))).isEmpty();
  }
}
