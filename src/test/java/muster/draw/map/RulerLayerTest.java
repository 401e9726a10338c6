package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import muster.assess.WorldAssessor;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.text.Language;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class RulerLayerTest {
  private static final Workspace WORKSPACE = ShippedData.WORKSPACE;
  private static final Setting SETTING = Setting.of(WORKSPACE, WORKSPACE.scenarios().getFirst());
  private static final MapScene SCENE =
      new MapScenes(WORKSPACE, ShippedSession.ground().scene(), ShippedSession.ground().zones())
          .of(SETTING.parameters());
  private static final MapLayers RULED = MapLayers.USUAL.with(Layer.RULERS, true);

  private static MapRequest request(MapLayers layers) {
    return new MapRequest(
        SCENE,
        MapViewport.fit(SCENE.base().ukraine(), 1920, 1080, 40),
        layers,
        MapHighlight.NONE,
        ZoneForce.of(WORKSPACE, WorldAssessor.assess(WORKSPACE, SETTING)),
        List.of());
  }

  private static PaintedMap paint(MapLayers layers) {
    return new MapPainter(MapStyle.briefing())
        .paint(
            new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_ARGB_PRE),
            1,
            request(layers),
            () -> false);
  }

  private static List<String> lengths(PaintedMap painted) {
    return painted.labels().stream()
        .map(PlacedLabel::text)
        .filter(text -> text.endsWith("deep") || text.endsWith("to the line"))
        .toList();
  }

  @Test
  void rulersAreThereOnlyWhereTheyAreAskedFor() {
    assertThat(lengths(paint(MapLayers.USUAL))).isEmpty();
    assertThat(lengths(paint(RULED)))
        .contains("40\u00a0km deep", "30\u00a0km deep", "366\u00a0km to the line");
  }

  @Test
  void noRulersTextStandsOnAnotherName() {
    List<Rectangle2D> boxes = new ArrayList<>();
    paint(RULED).labels().stream()
        .filter(label -> label.boxes().size() == 1)
        .filter(label -> label.thing() == null || label.thing().kind() != MapThing.Kind.CONTINGENT)
        .forEach(label -> boxes.addAll(label.boxes()));
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(boxes.get(i).intersects(boxes.get(k))).isFalse();
      }
    }
  }

  @Test
  void aHiddenZoneHasNoRuler() {
    assertThat(
            RulerLine.of(request(RULED.withZone("demilitarized-buffer", false)), Language.ENGLISH))
        .isNotEmpty()
        .noneMatch(line -> line.zone().id().equals("demilitarized-buffer"));
  }

  @Test
  void theLegendSaysWhatTheSignsOfRulersMean() {
    assertThat(LegendContent.of(request(RULED), MapStyle.briefing()))
        .extracting(LegendEntry::text)
        .contains("Depth of a zone", "Nearer to it than 200\u00a0km (stand-off)");
    assertThat(LegendContent.of(request(MapLayers.USUAL), MapStyle.briefing()))
        .extracting(LegendEntry::text)
        .noneMatch(text -> text.contains("Depth") || text.contains("Nearer"));
  }
}
