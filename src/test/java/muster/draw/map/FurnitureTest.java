package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.Style;
import muster.geo.MapScene;
import muster.model.Setting;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** On the map of a slide that has a table beside it, with every kind of site in the legend. */
final class FurnitureTest {
  private static final double WIDTH = 1010;
  private static final double HEIGHT = 598;
  private static final MapScene SCENE =
      MapScene.of(
          ShippedSession.ground().scene(),
          ShippedData.WORKSPACE,
          ShippedSession.ground()
              .zones()
              .resolve(
                  ShippedData.WORKSPACE, Setting.of(ShippedData.WORKSPACE, null).parameters()));
  private static final MapViewport VIEW =
      MapViewport.fit(SCENE.base().ukraine(), WIDTH, HEIGHT, 30);

  private static List<Rectangle2D> boxes(MapLayers layers) {
    MapRequest request =
        new MapRequest(SCENE, VIEW, layers, MapHighlight.NONE, List.of(), List.of());
    return new Furniture(request, Style.briefing(), List.of()).boxes();
  }

  @Test
  void aLongLegendGetsSmallRatherThanHideUkraine() {
    MapLayers all = MapLayers.USUAL.with(Layer.SITES, true).with(Layer.REGIONS, true);
    Rectangle2D legend = boxes(all).getFirst();
    MapCover cover =
        new MapCover(new MapRequest(SCENE, VIEW, all, MapHighlight.NONE, List.of(), List.of()));

    assertThat(cover.of(legend).ukraine()).isLessThan(0.08);
    assertThat(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT).contains(legend)).isTrue();
    for (double[] city : new double[][] {{30.73, 46.48}, {33.52, 44.6}, {24.03, 49.84}}) {
      Coordinate metres = SCENE.projection().project(city[0], city[1]);
      assertThat(boxes(all))
          .noneMatch(box -> box.contains(VIEW.pixelX(metres.x), VIEW.pixelY(metres.y)));
    }
  }

  @Test
  void aBoxHidesTheShareOfItThatIsOverUkraine() {
    MapCover cover =
        new MapCover(
            new MapRequest(SCENE, VIEW, MapLayers.USUAL, MapHighlight.NONE, List.of(), List.of()));
    Coordinate kyiv = SCENE.projection().project(30.52, 50.45);
    Coordinate sea = SCENE.projection().project(31.5, 43.5);

    assertThat(cover.of(around(kyiv)).ukraine()).isEqualTo(1);
    assertThat(cover.of(around(sea)).ukraine()).isZero();
  }

  private static Rectangle2D around(Coordinate metres) {
    return new Rectangle2D.Double(VIEW.pixelX(metres.x) - 5, VIEW.pixelY(metres.y) - 5, 10, 10);
  }

  @Test
  void legendAndScaleStandApart() {
    List<Rectangle2D> boxes = boxes(MapLayers.USUAL);
    assertThat(boxes.getFirst().intersects(boxes.getLast())).isFalse();
  }
}
