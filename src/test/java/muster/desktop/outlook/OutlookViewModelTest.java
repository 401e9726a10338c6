package muster.desktop.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import muster.assess.Assessment.Verdict;
import muster.desktop.outlook.ForceSizes.Row;
import muster.desktop.session.Session;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class OutlookViewModelTest {
  private final Session session = ShippedSession.open();
  private final OutlookViewModel model = new OutlookViewModel(session);

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
  void aDragOfASliderIsOneStory() {
    session.setRotation(new BigDecimal("5"));
    session.setRotation(new BigDecimal("5.5"));
    session.setRotation(new BigDecimal("6"));
    assertThat(model.stories()).hasSize(1);
    assertThat(model.stories().getFirst().headline().replace('\u00a0', ' '))
        .isEqualTo("Rotation: 4 : 1 → 6 : 1");
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
