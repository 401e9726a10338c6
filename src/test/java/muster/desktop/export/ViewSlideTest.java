package muster.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.EvidenceScope;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.map.MapLayers;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.Source;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class ViewSlideTest {
  private static final Slide.View VIEW = new Slide.View(31, 48, 1000, Extras.NONE);

  private final Session session = ShippedSession.withMap();

  ViewSlideTest() {
    session.pickScenario("europe-alone");
  }

  private Situation situation() {
    return Objects.requireNonNull(session.situationProperty().get());
  }

  private String subtitle() {
    MapScene scene = Objects.requireNonNull(situation().scene());
    return String.valueOf(
        ViewSlide.slide(
                new ViewSlide.Seen(situation(), scene, MapLayers.USUAL, VIEW, List.of(), List.of()))
            .subtitle());
  }

  @Test
  void theSourcesLeftOutAreNamedBeforeWhatWasChanged() {
    String whole = subtitle();
    session.believe(new EvidenceScope(null, Set.of("gmf-2025")));
    assertThat(subtitle())
        .isEqualTo("Without German Marshall Fund of the United States (GMF), May 2025. " + whole);
    session.choose("us-backstop", "yes");
    assertThat(subtitle()).startsWith("Without German Marshall Fund").contains("Changed: ");
  }

  @Test
  void veryManyLeftOutAreNamedInPartAndCounted() {
    Set<String> all =
        ShippedData.WORKSPACE.sources().stream().map(Source::id).collect(Collectors.toSet());
    session.believe(new EvidenceScope(null, all));
    assertThat(subtitle()).startsWith("Without ").contains("; and " + (all.size() - 6) + " more. ");
  }

  @Test
  void theDayIsTheWorkspacesOwn() {
    session.believe(new EvidenceScope(LocalDate.parse("2025-03-31"), Set.of()));
    assertThat(situation().workspace().header().asOf().text()).isEqualTo("2025-03-31");
    assertThat(subtitle()).doesNotContain("Without ");
  }
}
