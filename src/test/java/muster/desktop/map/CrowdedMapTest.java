package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.HitIndex;
import muster.draw.map.MapThing;
import muster.draw.map.MapViewport;
import muster.testing.ManySites;
import org.junit.jupiter.api.Test;

/** With more sites than can be shown one by one. */
final class CrowdedMapTest {
  private final Session session = Shipped.session();

  private MapViewModel crowded() {
    session.open(ManySites.in(Shipped.WORKSPACE, 2_000));
    MapViewModel model = Shipped.model(session, Tasks.inline());
    model.resize(640, 480, 1);
    return model;
  }

  private static MapViewport viewport(MapViewModel model) {
    return Objects.requireNonNull(model.viewportProperty().get());
  }

  private static HitIndex.Spot group(MapViewModel model) {
    return Objects.requireNonNull(model.paintedProperty().get()).hits().spots().stream()
        .filter(spot -> spot.thing().kind() == MapThing.Kind.SITES)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClickOnSitesShownTogetherGoesCloser() {
    MapViewModel model = crowded();
    MapViewport before = viewport(model);
    HitIndex.Spot group = group(model);
    model.pick(group.x() * PaneSize.UNIT, group.y() * PaneSize.UNIT);

    assertThat(group.thing().name()).endsWith("sites");
    assertThat(viewport(model).metresPerPixel()).isLessThan(before.metresPerPixel() / 2);
    assertThat(viewport(model).envelope(0).contains(before.metres(group.x(), group.y()))).isTrue();
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void theKeysGoCloserToSitesShownTogether() {
    MapViewModel model = crowded();
    double before = viewport(model).metresPerPixel();
    model.walk(1);
    while (!model.hoverProperty().get().name().endsWith("sites")) {
      model.walk(1);
    }
    model.pickWalked();

    assertThat(viewport(model).metresPerPixel()).isLessThan(before / 2);
    assertThat(session.selectionProperty().get()).isNull();
  }
}
