package muster.assess;

import static muster.assess.Workspaces.all;
import static muster.assess.Workspaces.any;
import static muster.assess.Workspaces.is;
import static muster.assess.Workspaces.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.assess.Assessment.Verdict;
import muster.model.Setting;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;

final class ChangeExplainerTest {
  private static final Workspace WORKSPACE =
      new Workspaces()
          .actor("FRA")
          .actor("GBR")
          .actor("USA")
          .assumption("a", "no", "yes")
          .assumption("b", "no", "yes")
          .assumption("c", "no", "yes")
          .presence("both", "FRA", 1000, all(is("a", "yes"), is("b", "yes")))
          .presence("either", "FRA", 200, any(is("a", "yes"), is("b", "yes")))
          .presence("without", "GBR", 30, is("c", "no"))
          .enabler("isr", provider("USA", is("a", "yes")))
          .enabler("lift", provider("USA", is("c", "no")))
          .forceModel("small", 1200)
          .build();

  private static Assessment world(String a, String b, String c) {
    Setting baseline = Setting.of(WORKSPACE, null);
    return WorldAssessor.assess(
        WORKSPACE, baseline.withChoice("a", a).withChoice("b", b).withChoice("c", c));
  }

  @Test
  void everyDifferenceIsNamedWithItsCause() {
    Changes changes =
        ChangeExplainer.explain(WORKSPACE, world("no", "no", "no"), world("yes", "yes", "yes"));
    assertThat(changes.choices())
        .containsExactly(
            new Changes.OfChoice("a", "no", "yes"),
            new Changes.OfChoice("b", "no", "yes"),
            new Changes.OfChoice("c", "no", "yes"));
    assertThat(changes.commitments())
        .containsExactly(
            new Changes.OfCommitment("both", "FRA", true, List.of("a", "b")),
            new Changes.OfCommitment("either", "FRA", true, List.of("b")),
            new Changes.OfCommitment("without", "GBR", false, List.of("c")));
    assertThat(changes.actors())
        .containsExactly(
            new Changes.OfTroops("FRA", TroopRange.ZERO, new TroopRange(1200, 1200, 1200)),
            new Changes.OfTroops("GBR", new TroopRange(30, 30, 30), TroopRange.ZERO));
    assertThat(changes.troops())
        .isEqualTo(
            new Changes.OfTotal(new TroopRange(30, 30, 30), new TroopRange(1200, 1200, 1200)));
    assertThat(changes.verdicts())
        .containsExactly(new Changes.OfVerdict("small", Verdict.SHORT, Verdict.MET));
    assertThat(changes.enablersGained()).containsExactly("isr");
    assertThat(changes.enablersLost()).containsExactly("lift");
    assertThat(changes.none()).isFalse();
  }

  @Test
  void betweenEqualWorldsNothingChanged() {
    assertThat(
            ChangeExplainer.explain(WORKSPACE, world("no", "yes", "no"), world("no", "yes", "no"))
                .none())
        .isTrue();
  }
}
