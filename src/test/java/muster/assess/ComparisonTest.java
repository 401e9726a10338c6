package muster.assess;

import static muster.assess.Workspaces.is;
import static muster.assess.Workspaces.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import muster.assess.Assessment.Verdict;
import muster.model.Axis;
import muster.model.Setting;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;

/** Worlds side by side, and what lies behind the troops of one. */
final class ComparisonTest {
  private static final Workspace WORKSPACE =
      new Workspaces()
          .actor("DEU")
          .actor("FRA")
          .actor("GBR")
          .assumption("backstop", "no", "yes")
          .assumption("vote", "no", "yes")
          .presence("deu", "DEU", 1000, null)
          .commitment("fra", "FRA", Axis.FORCES, "west", null, is("backstop", "yes"))
          .presence("gbr", "GBR", new TroopRange(1000, 2000, 4000), is("backstop", "yes"))
          .forceModel("small", 1000)
          .forceModel("large", 3000, "lift", "isr")
          .enabler("lift", provider("DEU", is("backstop", "yes")))
          .enabler("isr")
          .build();
  private static final Setting NO = Setting.of(WORKSPACE, null);
  private static final Setting YES = NO.withChoice("backstop", "yes");

  @Test
  void whoDiffersComesFirstAndWhatIsTheSameIsLeftOut() {
    Comparison comparison = Comparison.of(WORKSPACE, List.of(NO, YES, NO));
    assertThat(comparison.assessments())
        .containsExactly(
            WorldAssessor.assessWithoutUnlocks(WORKSPACE, NO),
            WorldAssessor.assessWithoutUnlocks(WORKSPACE, YES),
            WorldAssessor.assessWithoutUnlocks(WORKSPACE, NO));
    assertThat(comparison.choices())
        .containsExactly(new Comparison.OfChoice("backstop", List.of("no", "yes", "no")));
    assertThat(comparison.verdicts())
        .containsExactly(
            new Comparison.OfVerdict(
                "large", List.of(Verdict.SHORT, Verdict.LIKELY, Verdict.SHORT)));
    assertThat(comparison.actors())
        .extracting(Comparison.OfActor::actor, Comparison.OfActor::differs)
        .containsExactly(tuple("FRA", true), tuple("GBR", true), tuple("DEU", false));
    Comparison.Cell nothing = new Comparison.Cell(TroopRange.ZERO, List.of());
    assertThat(comparison.actors().get(1).cells())
        .containsExactly(
            nothing,
            new Comparison.Cell(new TroopRange(1000, 2000, 4000), List.of("gbr")),
            nothing);
  }

  @Test
  void oneWorldOrFiveAreNoComparison() {
    assertThatThrownBy(() -> Comparison.of(WORKSPACE, List.of(NO)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Comparison.of(WORKSPACE, List.of(NO, NO, NO, NO, NO)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoIsNotDeployedPreparesOrRecovers() {
    Assessment assessment =
        WorldAssessor.assess(WORKSPACE, YES.withRotation(new BigDecimal("2.5")));
    assertThat(Rotation.of(assessment))
        .isEqualTo(
            new Rotation(
                new BigDecimal("2.5"),
                3000,
                new BigDecimal("7500.0"),
                new BigDecimal("2250.0"),
                new BigDecimal("2250.0")));
  }

  @Test
  void aPoolSmallerThanTheForceHasNobodyWaiting() {
    Assessment assessment =
        WorldAssessor.assess(WORKSPACE, YES.withRotation(new BigDecimal("0.5")));
    Rotation rotation = Rotation.of(assessment);
    assertThat(rotation.deployed()).isEqualTo(3000);
    assertThat(rotation.pool()).isEqualByComparingTo("1500");
    assertThat(rotation.preparing()).isZero();
    assertThat(rotation.recovering()).isZero();
  }

  @Test
  void enablersThatNobodyCoversAreMissing() {
    assertThat(ThreeTasks.of(WORKSPACE, WorldAssessor.assess(WORKSPACE, NO)).missingEnablers())
        .containsExactly("lift", "isr");
    assertThat(ThreeTasks.of(WORKSPACE, WorldAssessor.assess(WORKSPACE, YES)).missingEnablers())
        .containsExactly("isr");
  }
}
