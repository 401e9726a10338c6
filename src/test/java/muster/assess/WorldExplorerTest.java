package muster.assess;

import static muster.assess.Workspaces.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import muster.model.Assumption.OddsRow;
import muster.model.Condition;
import muster.model.Extras;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class WorldExplorerTest {
  private static Exploration explore(Workspaces workspaces) {
    return WorldExplorer.explore(workspaces.build(), done -> {});
  }

  private static OddsRow row(@Nullable Condition when, String no, String yes) {
    return new OddsRow(
        when, Map.of("no", new BigDecimal(no), "yes", new BigDecimal(yes)), Extras.NONE);
  }

  @Test
  void probabilitiesMultiplyAlongDependentOdds() {
    Exploration exploration =
        explore(
            new Workspaces()
                .actor("FRA")
                .assumption("peace", List.of(row(null, "0.75", "0.25")), "no", "yes")
                .assumption(
                    "consent",
                    List.of(row(is("peace", "yes"), "0.5", "0.5"), row(null, "1", "0")),
                    "no",
                    "yes")
                .assumption("aside", List.of(row(is("consent", "yes"), "0", "1")), "no", "yes")
                .presence("c", "FRA", new TroopRange(0, 8000, 9000), is("consent", "yes"))
                .forceModel("reached", 8000)
                .forceModel("too-large", 8001)
                .forceModel("nothing", 0));
    assertThat(exploration.worlds()).isEqualTo(BigInteger.valueOf(8));
    assertThat(exploration.expected()).isEqualTo(1000);
    assertThat(exploration.probabilities())
        .containsExactly(
            new Exploration.OfForceModel("reached", 0.125),
            new Exploration.OfForceModel("too-large", 0),
            new Exploration.OfForceModel("nothing", 1));
    assertThat(exploration.given())
        .containsExactly(
            new Exploration.OfOption("peace", "no", 0.0),
            new Exploration.OfOption("peace", "yes", 4000.0),
            new Exploration.OfOption("consent", "no", 0.0),
            new Exploration.OfOption("consent", "yes", 8000.0),
            new Exploration.OfOption("aside", "no", 0.0),
            new Exploration.OfOption("aside", "yes", 1000 / 0.5625));
  }

  @Test
  void anOptionThatNeverComesHasNoExpectation() {
    Exploration exploration =
        explore(
            new Workspaces()
                .assumption("a", List.of(row(null, "1", "0")), "no", "yes")
                .assumption("b", List.of(row(is("a", "no"), "0", "1")), "no", "yes"));
    assertThat(exploration.given())
        .extracting(Exploration.OfOption::expected)
        .containsExactly(0.0, null, null, 0.0);
  }

  @Test
  void assumptionsWithoutEffectCostNothing() {
    Workspaces workspaces = new Workspaces().actor("FRA");
    workspaces.assumption("cause", List.of(row(null, "0.5", "0.5")), "no", "yes");
    for (int i = 0; i < 100; i++) {
      String before = i == 0 ? "cause" : "a" + (i - 1);
      workspaces.assumption(
          "a" + i, List.of(row(is(before, "yes"), "0", "1"), row(null, "1", "0")), "no", "yes");
    }
    workspaces.presence("c", "FRA", 1000, is("cause", "yes"));
    Exploration exploration = explore(workspaces);
    assertThat(exploration.worlds()).isEqualTo(BigInteger.TWO.pow(101));
    assertThat(exploration.expected()).isEqualTo(500);
    assertThat(exploration.given())
        .allSatisfy(
            option ->
                assertThat(option.expected())
                    .isEqualTo(option.option().equals("yes") ? 1000.0 : 0.0));
  }

  @Test
  void twoToTheTwentySixWorldsAreLookedAtAndOneAssumptionMoreIsASentence() {
    Workspaces workspaces = new Workspaces().actor("FRA");
    for (int i = 0; i < 26; i++) {
      workspaces.assumption("a" + i, "no", "yes").presence("c" + i, "FRA", 2, is("a" + i, "yes"));
    }
    workspaces.forceModel("all", 52).forceModel("half", 26);
    Exploration exploration = explore(workspaces);
    assertThat(exploration.expected()).isCloseTo(26, within(1e-12));
    assertThat(exploration.probabilities().getFirst().p())
        .isCloseTo(Math.pow(2, -26), within(1e-20));

    workspaces.assumption("one-more", "no", "yes").presence("c", "FRA", 2, is("one-more", "yes"));
    assertThatThrownBy(() -> explore(workspaces))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageContaining("134,217,728")
        .hasMessageContaining("one-more")
        .isInstanceOfSatisfying(
            UnanswerableException.class,
            e -> {
              assertThat(e.toHold()).hasSize(1);
              Map<String, String> held = Map.of(e.toHold().getFirst(), "yes");
              assertThat(
                      WorldExplorer.explore(
                              HeldAssumptions.in(workspaces.build(), held), done -> {})
                          .expected())
                  .isCloseTo(28, within(1e-12));
            });
  }

  @Test
  void whoeverFollowsTheProgressCanEndIt() {
    Workspaces workspaces = new Workspaces().actor("FRA");
    for (int i = 0; i < 10; i++) {
      workspaces.assumption("a" + i, "no", "yes").presence("c" + i, "FRA", 2, is("a" + i, "yes"));
    }
    assertThatThrownBy(
            () ->
                WorldExplorer.explore(
                    workspaces.build(),
                    done -> {
                      assertThat(done).isBetween(0.0, 1.0);
                      if (done >= 0.5) {
                        throw new CancellationException();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
  }
}
