package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import muster.draw.Sample;
import muster.draw.map.CalloutPoints.Pointed;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.geo.ZoneResolver;
import muster.model.AnchorKind;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

final class CalloutPointsTest {
  private static final Workspace WORKSPACE = Sample.workspace();

  private static MapScene scene(int km) {
    return MapScene.of(
        Sample.BASE,
        WORKSPACE,
        new ZoneResolver(Sample.BASE.map())
            .resolve(WORKSPACE, Map.of("km", BigDecimal.valueOf(km))));
  }

  private static List<Pointed> pointed(
      MapScene scene, @Nullable Coordinate at, AnchorKind kind, String id) {
    return points(scene)
        .of(
            List.of(
                new Slide.Callout(
                    at, new Slide.Anchor(kind, id, Extras.NONE), "A remark", Extras.NONE)));
  }

  private static CalloutPoints points(MapScene scene) {
    return new CalloutPoints(scene, view(scene));
  }

  private static MapViewport view(MapScene scene) {
    return MapViewport.fit(scene.base().ukraine(), 1000, 700, 40);
  }

  private static MapFeature<Zone> zone(MapScene scene, String id) {
    return scene.zones().features().stream()
        .filter(zone -> zone.value().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Coordinate metres(MapScene scene, Pointed pointed) {
    return view(scene).metres(pointed.point().getX(), pointed.point().getY());
  }

  @Test
  void aRemarkGoesWithItsZone() {
    for (int km : new int[] {20, 90}) {
      MapScene scene = scene(km);
      Pointed pointed = pointed(scene, null, AnchorKind.ZONE, "buffer").getFirst();

      assertThat(zone(scene, "buffer").covers(metres(scene, pointed))).as("%d km", km).isTrue();
      assertThat(pointed.wide()).isTrue();
    }
  }

  @Test
  void itStaysAtItsOwnPointAsLongAsTheZoneLiesThere() {
    Coordinate far = new Coordinate(36.2, 48.4);
    MapScene wide = scene(90);
    MapScene narrow = scene(20);
    Pointed there = pointed(wide, far, AnchorKind.ZONE, "buffer").getFirst();
    Pointed moved = pointed(narrow, far, AnchorKind.ZONE, "buffer").getFirst();
    Coordinate given = wide.projection().project(far);

    assertThat(zone(wide, "buffer").covers(given)).isTrue();
    assertThat(metres(wide, there).distance(given)).isCloseTo(0, within(1.0));
    assertThat(metres(narrow, moved).distance(given)).isGreaterThan(5_000);
    assertThat(zone(narrow, "buffer").covers(metres(narrow, moved))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SITE, rivne-npp, false",
    "PLACE, Одеса, false",
    "PLACE, Odesa, false",
    "LINE, contact, true",
    "ACTOR, POL, true"
  })
  void itPointsToWhatItNames(AnchorKind kind, String id, boolean wide) {
    assertThat(pointed(scene(40), null, kind, id))
        .singleElement()
        .extracting(Pointed::wide)
        .isEqualTo(wide);
  }

  @ParameterizedTest
  @CsvSource({"SITE, gone", "PLACE, Nowhere", "LINE, gone", "ACTOR, EU", "ZONE, gone"})
  void whatIsGoneOrOnNoMapIsPointedToOnlyAtThePointGiven(AnchorKind kind, String id) {
    Coordinate at = new Coordinate(30, 50);

    assertThat(pointed(scene(40), null, kind, id)).isEmpty();
    assertThat(pointed(scene(40), at, kind, id)).hasSize(1);
  }
}
