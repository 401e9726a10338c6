package muster.desktop.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.Assessment.Verdict;
import muster.assess.EvidenceScope;
import muster.desktop.outlook.ForceSizes.Row;
import muster.desktop.session.Session;
import muster.model.Source;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class OutlookViewModelTest {
  private final Session session = ShippedSession.open();
  private final OutlookViewModel model = new OutlookViewModel(session, troops -> {});

  private Row reassurance() {
    return model.forces().stream()
        .filter(row -> row.id().equals("gmf-reassurance"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBackstopMakesTheReassuranceForceLikelyAndItsLossUndoesIt() {
    assertThat(model.totalProperty().get()).isEqualTo("12,990");
    assertThat(model.poolProperty().get())
        .isEqualTo("12,990 deployed need a pool of 51,960 at 4\u00a0:\u00a01");
    Row before = reassurance();
    assertThat(before.verdict()).isIn(Verdict.STRETCH, Verdict.SHORT);
    assertThat(before.shortfall()).isEqualTo("7,010\u00a0short");
    session.choose("us-backstop", "yes");
    assertThat(model.totalProperty().get()).isEqualTo("21,190");
    assertThat(reassurance().verdict()).isEqualTo(Verdict.LIKELY);
    assertThat(reassurance().shortfall()).isEqualTo("enough");
    session.choose("us-backstop", "no");
    assertThat(model.totalProperty().get()).isEqualTo("12,990");
    assertThat(reassurance()).isEqualTo(before);
    assertThat(model.stories())
        .extracting(story -> story.headline().replace('\u00a0', ' '))
        .containsExactly("US backstop: Yes → No", "US backstop: No → Yes");
  }

  @Test
  void sizesRiseAndNameWhatTheyLack() {
    assertThat(model.forces()).isSortedAccordingTo((a, b) -> Long.compare(a.min(), b.min()));
    assertThat(model.forces()).hasSameSizeAs(ShippedData.WORKSPACE.forceModels());
    assertThat(reassurance().missing()).startsWith("Lacks: ").contains("Strategic airlift");
  }

  @Test
  void aVerdictThatHangsOnOneSourceSaysSo() {
    session.pickScenario("full-backstop");
    assertThat(reassurance().rests()).isEmpty();
    Set<String> others =
        ShippedData.WORKSPACE.sources().stream()
            .map(Source::id)
            .filter(id -> !id.equals("gmf-2025"))
            .collect(Collectors.toSet());
    session.believe(new EvidenceScope(null, others));

    assertThat(reassurance().rests())
        .isEqualTo(
            "Hangs on one source: German Marshall Fund of the United States (GMF), May 2025.");
  }

  @Test
  void aDragOfASliderIsOneStory() {
    session.setRotation(new BigDecimal("5"));
    session.setRotation(new BigDecimal("5.5"));
    session.setRotation(new BigDecimal("6"));
    assertThat(model.stories()).hasSize(1);
    assertThat(model.stories().getFirst().headline().replace('\u00a0', ' '))
        .isEqualTo("Rotation: 4 : 1 → 6 : 1");
  }

  @Test
  void aDragThroughTheDaysIsOneStoryAndNotThatOfASlider() {
    session.setRotation(new BigDecimal("5"));
    for (String day : List.of("2026-01-31", "2025-09-30", "2025-06-30")) {
      session.believe(new EvidenceScope(LocalDate.parse(day), Set.of()));
    }
    assertThat(model.stories())
        .extracting(story -> story.headline().replace('\u00a0', ' '))
        .containsExactly("As of 30 June 2025", "Rotation: 4 : 1 → 5 : 1");
    session.believe(EvidenceScope.ALL);
    assertThat(model.stories()).hasSize(1);
    session.believe(new EvidenceScope(null, Set.of("gmf-2025")));
    session.believe(new EvidenceScope(null, Set.of("gmf-2025", "iiss-2025-03")));
    assertThat(model.stories()).hasSize(3);
  }

  @Test
  void aSliderThatIsBackWhereItWasTellsNothingAndTakesNothing() {
    session.choose("us-backstop", "yes");
    session.setRotation(new BigDecimal("5"));
    session.setRotation(new BigDecimal("4"));
    session.setRotation(new BigDecimal("3"));
    assertThat(model.stories())
        .extracting(story -> story.headline().replace('\u00a0', ' '))
        .containsExactly("Rotation: 4 : 1 → 3 : 1", "US backstop: No → Yes");
  }

  @Test
  void onlyTheNewestStoriesAreKept() {
    for (int i = 0; i < 15; i++) {
      session.choose("us-backstop", "yes");
      session.choose("us-backstop", "no");
    }
    assertThat(model.stories()).hasSize(20);
  }

  @Test
  void anotherWorkspaceBeginsANewStory() {
    session.choose("us-backstop", "yes");
    session.open(ShippedData.emptied());
    assertThat(model.totalProperty().get()).isEqualTo("0");
    assertThat(model.stories()).isEmpty();
  }
}
