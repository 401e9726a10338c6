package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Slide;
import muster.testing.ShippedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GridLabelsTest {
  private static final Rectangle2D LEGEND = new Rectangle2D.Double(0, 0, 300, 260);

  @ParameterizedTest
  @CsvSource({
    "GRATICULE, 31, 48.5, 1500",
    "GRATICULE, 30.5, 50.4, 40",
    "MGRS, 30.5, 50.4, 120",
    "MGRS, 34.3, 45.3, 60"
  })
  void figuresStandAtTheEdgeAndKeepClearOfTheLegend(
      Layer layer, double longitude, double latitude, double widthKm) {
    List<Rectangle2D> boxes = labels(layer, longitude, latitude, widthKm).boxes();
    Rectangle2D frame = new Rectangle2D.Double(0, 0, 1280, 720);
    Rectangle2D inside = new Rectangle2D.Double(60, 30, 1160, 660);

    assertThat(boxes).hasSizeGreaterThan(3);
    for (Rectangle2D box : boxes) {
      assertThat(frame.contains(box)).isTrue();
      assertThat(inside.contains(box)).isFalse();
      assertThat(box.intersects(LEGEND)).isFalse();
      assertThat(boxes).filteredOn(other -> !other.equals(box)).noneMatch(box::intersects);
    }
  }

  @ParameterizedTest
  @CsvSource({"31, 48.5, 1500", "27, 55, 2900"})
  void withoutFinerLinesTheMilitaryGridHasLettersOnly(
      double longitude, double latitude, double widthKm) {
    assertThat(labels(Layer.MGRS, longitude, latitude, widthKm).boxes()).isEmpty();
  }

  private static GridLabels labels(Layer layer, double longitude, double latitude, double widthKm) {
    MapScene scene = Sample.scene(ShippedData.WORKSPACE);
    MapViewport viewport =
        MapViewport.of(
            new Slide.View(longitude, latitude, widthKm, Extras.NONE),
            scene.projection(),
            1280,
            720);
    MapRequest request =
        new MapRequest(
            scene,
            viewport,
            MapLayers.USUAL.with(layer, true),
            MapHighlight.NONE,
            List.of(),
            List.of(LEGEND));
    return GridLabels.of(request, MapStyle.briefing(), new LabelShapes());
  }
}
