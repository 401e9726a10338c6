package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import muster.assess.WorldAssessor;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
final class ForceTagsTest {
  private static final Workspace WORKSPACE = ShippedData.WORKSPACE;
  private static final MapScenes SCENES =
      new MapScenes(WORKSPACE, ShippedSession.ground().scene(), ShippedSession.ground().zones());

  /** The plates of all zones, those that count others too. */
  private static List<Rectangle2D> plates(Scenario scenario, int width, int height) {
    Setting setting = Setting.of(WORKSPACE, scenario);
    MapScene scene = SCENES.of(setting.parameters());
    MapRequest request =
        new MapRequest(
            scene,
            MapViewport.fit(scene.base().ukraine(), width, height, 10),
            MapLayers.USUAL.with(Layer.SITES, true),
            MapHighlight.NONE,
            ZoneForce.of(WORKSPACE, WorldAssessor.assess(WORKSPACE, setting)),
            List.of());
    return new MapPainter(MapStyle.briefing())
            .paint(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE),
                1,
                request,
                () -> false)
            .labels()
            .stream()
            .filter(label -> label.thing() != null && isPlate(label.thing().kind()))
            .flatMap(label -> label.boxes().stream())
            .toList();
  }

  private static boolean isPlate(MapThing.Kind kind) {
    return kind == MapThing.Kind.CONTINGENT || kind == MapThing.Kind.GROUP;
  }

  @ParameterizedTest
  @CsvSource({"860, 600", "560, 420", "1280, 720"})
  void noPlateLiesOverAnother(int width, int height) {
    for (Scenario scenario : WORKSPACE.scenarios()) {
      List<Rectangle2D> plates = plates(scenario, width, height);
      for (int i = 0; i < plates.size(); i++) {
        Rectangle2D plate = plates.get(i);
        assertThat(plates.subList(i + 1, plates.size()))
            .as("%s", scenario.id())
            .noneMatch(plate::intersects);
      }
    }
  }
}
