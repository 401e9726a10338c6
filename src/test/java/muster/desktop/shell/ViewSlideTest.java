package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.EvidenceScope;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.draw.map.MapLayers;
import muster.export.ImageSize;
import muster.model.Source;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class ViewSlideTest {
  private final Session session =
      new Session(
          Tasks.inline(),
          new WorldAnswerer(),
          failure -> {
            throw new AssertionError(failure);
          });

  ViewSlideTest() {
    session.open(ShippedData.WORKSPACE);
    session.pickScenario("europe-alone");
  }

  private SlideWriter.Order order() {
    return new SlideWriter.Order(
        Objects.requireNonNull(session.situationProperty().get()),
        MapLayers.USUAL,
        MapLook.USUAL,
        null,
        null,
        List.of(),
        ImageSize.FULL_HD);
  }

  private String subtitle() {
    return String.valueOf(ViewSlide.slide(order()).subtitle());
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
    assertThat(order().situation().workspace().header().asOf().text()).isEqualTo("2025-03-31");
    assertThat(subtitle()).doesNotContain("Without ");
  }
}
