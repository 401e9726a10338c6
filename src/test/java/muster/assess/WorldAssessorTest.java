package muster.assess;

import static muster.assess.Workspaces.all;
import static muster.assess.Workspaces.any;
import static muster.assess.Workspaces.is;
import static muster.assess.Workspaces.not;
import static muster.assess.Workspaces.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import muster.assess.Assessment.Blocked;
import muster.assess.Assessment.OfActor;
import muster.assess.Assessment.OfEnabler;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.model.Axis;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Setting;
import muster.model.Stance;
import muster.model.TroopRange;
import muster.model.TroopStance;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;

final class WorldAssessorTest {
  private static Assessment assess(Workspaces workspaces) {
    Workspace workspace = workspaces.build();
    return WorldAssessor.assess(workspace, Setting.of(workspace, null));
  }

  private static List<Map<String, String>> unlocks(Workspaces workspaces, Condition condition) {
    Workspace workspace = workspaces.build();
    return new UnlockFinder(workspace, Choices.baseline(workspace))
        .find(condition).sets().stream().map(Unlock::changes).toList();
  }

  private static Workspaces yesNo(String... assumptions) {
    Workspaces workspaces = new Workspaces();
    for (String assumption : assumptions) {
      workspaces.assumption(assumption, "no", "yes");
    }
    return workspaces;
  }

  @Test
  void onlyStandingPresenceInUkraineCounts() {
    TroopRange troops = new TroopRange(1, 2, 3);
    Assessment assessment =
        assess(
            new Workspaces()
                .actor("GBR")
                .actor("FRA")
                .assumption("a", "no", "yes")
                .presence("here", "FRA", troops, is("a", "no"))
                .presence("unconditional", "GBR", troops, null)
                .presence("blocked", "FRA", troops, is("a", "yes"))
                .commitment(
                    "abroad", "FRA", Axis.PRESENCE, Commitment.OUTSIDE_UKRAINE, troops, null)
                .commitment("training", "FRA", Axis.FORCES, null, troops, null)
                .commitment("unknown", "FRA", Axis.PRESENCE, "west", null, null));
    assertThat(assessment.troops()).isEqualTo(new TroopRange(2, 4, 6));
    assertThat(assessment.pool()).isEqualByComparingTo(new BigDecimal(16));
    assertThat(assessment.actors())
        .containsExactly(
            new OfActor("GBR", null, troops, List.of("unconditional"), List.of()),
            new OfActor(
                "FRA",
                null,
                troops,
                List.of("here", "abroad", "training", "unknown"),
                List.of(
                    new Blocked(
                        "blocked", new Unlocks(List.of(new Unlock(Map.of("a", "yes"))), false)))));
  }

  @Test
  void theNewestPositionGivesTheStanceAndTheLaterOfOneDay() {
    Assessment assessment =
        assess(
            new Workspaces()
                .actor("DEU")
                .actor("POL")
                .actor("ITA")
                .position("DEU", "2025-12", Stance.WILLING, null)
                .position("DEU", "2025-12-30", Stance.OPPOSED, null)
                .position("POL", "2025-12", Stance.WILLING, null)
                .position("POL", "2025-12-31", Stance.LEADS, null)
                .position("POL", "2024", Stance.OPPOSED, null));
    assertThat(assessment.actors())
        .extracting(OfActor::stance)
        .containsExactly(Stance.WILLING, Stance.LEADS, null);
  }

  @Test
  void aForceModelsMinimumDecidesItsVerdict() {
    Assessment assessment =
        assess(
            new Workspaces()
                .actor("FRA")
                .actor("USA")
                .assumption("a", "no", "yes")
                .presence("c", "FRA", new TroopRange(10, 20, 30), null)
                .enabler("isr", provider("USA", is("a", "yes")))
                .enabler(
                    "lift", provider("USA", null), provider("FRA", null), provider("USA", null))
                .enabler("none")
                .forceModel("met", 10, "isr", "lift", "none")
                .forceModel("likely", 20)
                .forceModel("stretch", 30, "none", "isr")
                .forceModel("short", 31));
    assertThat(assessment.enablers())
        .containsExactly(
            new OfEnabler("isr", List.of()),
            new OfEnabler("lift", List.of("USA", "FRA")),
            new OfEnabler("none", List.of()));
    assertThat(assessment.forceModels())
        .containsExactly(
            new OfForceModel("met", Verdict.MET, 0, List.of("isr", "none")),
            new OfForceModel("likely", Verdict.LIKELY, 0, List.of()),
            new OfForceModel("stretch", Verdict.STRETCH, 10, List.of("none", "isr")),
            new OfForceModel("short", Verdict.SHORT, 11, List.of()));
  }

  @Test
  void sumsBeyondSixtyFourBitsAreASentence() {
    Workspaces workspaces =
        new Workspaces()
            .actor("FRA")
            .presence("c", "FRA", Long.MAX_VALUE, null)
            .presence("d", "FRA", 1, null);
    assertThatThrownBy(() -> assess(workspaces))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageContaining("9,223,372,036,854,775,807");
  }

  @Test
  void ofSufficientSetsOnlyThoseWithoutASufficientPartAreNamed() {
    // {a} suffices, {a, b} does not, {a, b, c} does again.
    Condition condition = all(is("a", "yes"), any(not(is("b", "yes")), is("c", "yes")));
    assertThat(unlocks(yesNo("a", "b", "c"), condition)).containsExactly(Map.of("a", "yes"));
  }

  @Test
  void unlocksOfDifferentSizesStandSideBySideOrderedBySizeThenText() {
    Workspaces workspaces =
        yesNo("a").assumption("a-b", "x", "y", "z").assumption("b", "no", "maybe", "yes");
    Condition condition =
        any(
            all(is("b", "yes", "maybe"), is("a", "yes")),
            is("a-b", "z"),
            all(is("a-b", "y"), is("a", "yes")));
    assertThat(unlocks(workspaces, condition))
        .containsExactly(
            Map.of("a-b", "z"),
            Map.of("a", "yes", "a-b", "y"),
            Map.of("a", "yes", "b", "maybe"),
            Map.of("a", "yes", "b", "yes"));
  }

  @Test
  void whatNothingFreesHasNoUnlocks() {
    assertThat(unlocks(yesNo("a"), all(is("a", "yes"), is("a", "no")))).isEmpty();
    assertThat(unlocks(yesNo("a"), any())).isEmpty();
  }

  @Test
  void whatHoldsAlreadyNeedsTheEmptySet() {
    assertThat(unlocks(yesNo("a"), Condition.always())).containsExactly(Map.of());
  }

  @Test
  void deepAndWideConditionsAreAnsweredExactly() {
    Workspaces workspaces = new Workspaces();
    Condition deep = is("a0", "no");
    for (int i = 0; i < 61; i++) {
      workspaces.assumption("a" + i, "no", "yes");
      deep = not(any(deep, is("a" + i, i == 60 ? "yes" : "maybe")));
    }
    assertThat(unlocks(workspaces, not(deep))).containsExactly(Map.of());
    assertThat(unlocks(workspaces, deep)).containsExactly(Map.of("a0", "yes"));
  }

  @Test
  void conditionsThatCanBeMetInMillionsOfWaysSaySoInsteadOfHanging() {
    Workspaces workspaces = new Workspaces();
    Condition[] pairs = new Condition[40];
    for (int i = 0; i < pairs.length; i++) {
      workspaces.assumption("a" + i, "no", "yes").assumption("b" + i, "no", "yes");
      pairs[i] = any(is("a" + i, "yes"), is("b" + i, "yes"));
    }
    Workspace workspace = workspaces.build();
    Unlocks unlocks = new UnlockFinder(workspace, Choices.baseline(workspace)).find(all(pairs));
    assertThat(unlocks).isEqualTo(new Unlocks(List.of(), true));
    assertThat(unlocks.impossible()).isFalse();
  }

  @Test
  void positionsOfOneDayThatDifferAreAConflict() {
    Workspace workspace =
        new Workspaces()
            .position("DEU", "2025-12", Stance.WILLING, null)
            .position("POL", "2025-12", Stance.WILLING, TroopStance.OPEN)
            .position("DEU", "2025-12-31", Stance.WILLING, TroopStance.OPEN)
            .position("POL", "2025-12-31", Stance.WILLING, TroopStance.OPEN)
            .position("POL", "2025-12-30", Stance.OPPOSED, null)
            .build();
    assertThat(PositionConflicts.find(workspace))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.actor()).isEqualTo("DEU");
              assertThat(conflict.positions())
                  .extracting(p -> p.asOf().text())
                  .containsExactly("2025-12", "2025-12-31");
            });
  }
}
