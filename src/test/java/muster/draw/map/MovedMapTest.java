package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.geo.ZoneResolver;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
final class MovedMapTest {

  private static final MapScene SCENE = Sample.scene(Sample.workspace());
  private static final int WIDTH = 500;
  private static final int HEIGHT = 320;

  private static MapRequest request(MapViewport viewport) {
    return request(SCENE, viewport);
  }

  private static MapRequest request(MapScene scene, MapViewport viewport) {
    return new MapRequest(
        scene, viewport, MapLayers.USUAL, MapHighlight.NONE, List.of(), List.of());
  }

  private static MapViewport start(double zoom, double scale) {
    return MapViewport.fit(SCENE.base().ukraine(), WIDTH / scale, HEIGHT / scale, 10)
        .zoomed(zoom, 200 / scale, 150 / scale);
  }

  private static BufferedImage image() {
    return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /** With names, symbols, hatches and dashes, at fractions of dots too. */
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 0.8", "4, 1", "4, 1.5", "14, 2"})
  void aPictureOfAMovedMapIsThatOfOnePaintedAnew(double zoom, double scale) {
    MapPainter moving = new MapPainter(MapStyle.briefing());
    BufferedImage moved = image();
    MapViewport there = start(zoom, scale);
    for (int i = 0; i < 9; i++) {
      there = there.panned(17.3, 4.9 * (i - 5));
      moving.paint(moved, scale, request(there), () -> false);
    }
    BufferedImage anew = image();
    new MapPainter(MapStyle.briefing()).paint(anew, scale, request(there), () -> false);

    assertThat(otherDots(moved, anew)).isLessThanOrEqualTo(5);
  }

  /** From near and far, there and back: tiles that the zone fills, and those that it has left. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 3, 9})
  void aPictureAfterAMoveOfASliderIsThatOfOnePaintedAnew(double zoom) {
    Workspace workspace = Sample.workspace();
    MapScenes scenes = new MapScenes(workspace, Sample.BASE, new ZoneResolver(Sample.BASE.map()));
    MapPainter moving = new MapPainter(MapStyle.briefing());
    BufferedImage moved = image();
    BufferedImage anew = image();
    for (int km : new int[] {20, 70, 45, 46, 5, 200, 44}) {
      MapRequest request = request(scenes.of(Map.of("km", BigDecimal.valueOf(km))), start(zoom, 1));
      moving.paint(moved, 1, request, () -> false);
      new MapPainter(MapStyle.briefing()).paint(anew, 1, request, () -> false);

      assertThat(otherDots(moved, anew)).as("%s km", km).isLessThanOrEqualTo(5);
    }
  }

  @Test
  void aSliderLeavesTheBaseMapsTilesThere() {
    Workspace workspace = Sample.workspace();
    MapScenes scenes = new MapScenes(workspace, Sample.BASE, new ZoneResolver(Sample.BASE.map()));
    MapPainter painter = new MapPainter(MapStyle.briefing());
    int first = 0;
    for (int km : new int[] {20, 21}) {
      MapScene scene = scenes.of(Map.of("km", BigDecimal.valueOf(km)));
      painter.paint(image(), 1, request(scene, start(1, 1)), () -> false);
      first = first == 0 ? painter.keptTiles() : first;
    }

    // All of both sheets, and the tiles that the zone's edge has left.
    assertThat(painter.keptTiles()).isGreaterThan(first);
  }

  /** The seams of tiles would show as rows and columns of other dots. */
  @Test
  void theGroundIsThatOfAPictureWithoutTiles() {
    MapLayers bare =
        MapLayers.of(List.of("regions", "rivers", "occupied", "zones", "contact-line"));
    MapLayers unnamed = bare.with(Layer.NAMES, false).with(Layer.REGIONS, false);
    MapRequest wanted =
        new MapRequest(
            SCENE,
            start(2, 1),
            unnamed.withZone("none", false),
            MapHighlight.NONE,
            List.of(),
            List.of());
    BufferedImage tiled = image();
    PaintedMap painted = new MapPainter(MapStyle.briefing()).paint(tiled, 1, wanted, () -> false);
    BufferedImage whole = image();
    Graphics2D g = whole.createGraphics();
    new MapPainter(MapStyle.briefing()).paint(g, painted.request(), () -> false);
    g.dispose();

    assertThat(differing(tiled, whole, 24)).isLessThanOrEqualTo(WIDTH * HEIGHT / 50);
  }

  @Test
  void aPainterKeepsNoMoreHoweverFarTheMapIsMoved() {
    MapPainter painter = new MapPainter(MapStyle.briefing());
    BufferedImage image = image();
    MapViewport there = start(3, 1);
    for (int i = 0; i < 240; i++) {
      there = i % 60 == 59 ? there.zoomed(1.3, 100, 100) : there.panned(i % 2 == 0 ? 90 : -35, 20);
      painter.paint(image, 1, request(there), () -> false);
    }

    // Two sheets, each of twice the tiles that the picture needs.
    assertThat(painter.keptTiles()).isBetween(1, 2 * 2 * 5 * 4);
    assertThat(painter.keptImages()).isBetween(1, 1_900);
  }

  private static int otherDots(BufferedImage one, BufferedImage other) {
    return differing(one, other, 0);
  }

  private static int differing(BufferedImage one, BufferedImage other, int tolerance) {
    int count = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        int worst = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          worst = Math.max(worst, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        count += worst > tolerance ? 1 : 0;
      }
    }
    return count;
  }
}
