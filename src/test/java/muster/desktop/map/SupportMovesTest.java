package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.HitIndex;
import muster.draw.map.MapThing;
import org.junit.jupiter.api.Test;

/** What stands where on the map moves when an assumption moves. */
final class SupportMovesTest {

  private final Session session = Shipped.session();
  private final MapViewModel model = Shipped.model(session, Tasks.inline());

  private List<String> told() {
    return Objects.requireNonNull(model.paintedProperty().get()).hits().spots().stream()
        .map(HitIndex.Spot::thing)
        .filter(thing -> thing.kind() == MapThing.Kind.CONTINGENT)
        .map(MapThing::name)
        .toList();
  }

  @Test
  void anAmericanBackstopTurnsAnEmptyPlateFull() {
    model.resize(1800, 1000, 1);
    session.choose("us-backstop", "no");
    List<String> without = told();
    session.choose("us-backstop", "yes");
    List<String> with = told();

    assertThat(without)
        .anyMatch(name -> name.startsWith("United States") && name.endsWith("waits"));
    assertThat(with).noneMatch(name -> name.startsWith("United States") && name.endsWith("waits"));
    assertThat(with).anyMatch(name -> name.startsWith("United States") && name.contains("stand"));
  }
}
