package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import muster.assess.Assessment;
import muster.assess.Assessment.Blocked;
import muster.assess.Assessment.OfActor;
import muster.assess.WorldAssessor;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class PhraseWaitingTest {

  private static final Workspace DATA = ShippedData.WORKSPACE;
  private static final PhraseWaiting PHRASES = new PhraseWaiting(DATA);

  private static OfActor actor(String scenario, String actor) {
    Scenario found = Workspace.find(DATA.scenarios(), scenario).orElseThrow();
    Assessment assessment = WorldAssessor.assess(DATA, Setting.of(DATA, found));
    return assessment.actors().stream().filter(a -> a.id().equals(actor)).findFirst().orElseThrow();
  }

  @Test
  void whatFewestChangesFreeIsToldFirst() {
    assertThat(PHRASES.of(actor("europe-alone", "DEU"))).isEqualTo("US backstop");
    assertThat(PHRASES.of(actor("full-backstop", "DEU"))).isEqualTo("adjusted NATO plans");
    assertThat(PHRASES.of(actor("today", "SWE")))
        .isEqualTo("peace agreement; coalition, EU, UN or NATO mandate; and national approvals");
  }

  @Test
  void ofTwoThatAreFreedAlikeTheLargerIsToldFirst() {
    assertThat(PHRASES.inOrder(actor("today", "GBR")).stream().map(Blocked::commitment))
        .startsWith("gbr-presence-land", "gbr-presence-kyiv-cell");
  }

  @Test
  void whoWaitsForNothingHasNoWords() {
    assertThat(PHRASES.of(actor("europe-alone", "NOR"))).isEmpty();
  }
}
