package muster.desktop.explore.unlocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.util.Subscription;
import muster.assess.EvidenceScope;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.section.SmallWorkspaces;
import muster.desktop.explore.unlocks.Ways.Most;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.task.Tasks;
import muster.model.Basis;
import muster.model.Condition;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnlocksViewModelTest {
  private final Session session = ShippedSession.open();
  private final ExploreViewModel explore =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);
  private final UnlocksViewModel model = explore.unlocks();
  private Subscription attached = Subscription.EMPTY;

  UnlocksViewModelTest() {
    session.pickScenario("europe-alone");
    attached = Subscription.combine(model.attach(), model.answers().attach());
  }

  @AfterEach
  void detach() {
    attached.unsubscribe();
  }

  private Ways ways() {
    return Objects.requireNonNull(model.answers().answerProperty().get());
  }

  private long likely() {
    return situation().assessment().troops().likely();
  }

  private Situation situation() {
    return Objects.requireNonNull(session.situationProperty().get());
  }

  @Test
  void nothingIsLookedForUntilANumberIsPicked() {
    assertThat(ways().headline()).startsWith("Pick a published force size");
    assertThat(ways().judgement()).isEmpty();
  }

  @Test
  void theForceSizesRiseAndEachCanBePicked() {
    List<ForceSize> sizes = model.sizesProperty().get();
    assertThat(sizes).isSortedAccordingTo((a, b) -> Long.compare(a.troops(), b.troops()));
    assertThat(sizes.getFirst().label()).isEqualTo("10,000 – Brigade");
    for (ForceSize size : sizes) {
      model.look(size.label());
      assertThat(model.problemProperty().get()).isEmpty();
      assertThat(explore.targetProperty().get()).isEqualTo(size.troops());
      assertThat(model.textProperty().get()).isEqualTo(size.label());
    }
  }

  @Test
  void aForceSizePickedElsewhereShowsItsUnlocks() {
    explore.aim(20_000);
    assertThat(explore.sectionProperty().get()).isEqualTo(Section.UNLOCKS);
    assertThat(model.textProperty().get()).isEqualTo("20,000 – Reassurance force");
    assertThat(ways().headline())
        .isEqualTo(
            "One set of changes reaches 20,000. This world has 12,990 likely troops, 7,010 too"
                + " few.");
    Way way = ways().ways().getFirst();
    assertThat(way.lines()).containsExactly("US backstop (now: no US backstop)");
    assertThat(way.troops()).isEqualTo("21,190 likely troops, 8,200 more than now");
    assertThat(way.chance()).matches("Chance that this change comes: .+%, very unlikely");
    assertThat(way.world()).startsWith("Chance of this whole world: ");
    assertThat(way.estimated()).isTrue();
    assertThat(ways().judgement()).contains("judgement");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17500", "17,500", " 17 500 ", "17\u00a0500"})
  void aNumberMayBeTypedAsPeopleWriteIt(String typed) {
    model.look(typed);
    assertThat(explore.targetProperty().get()).isEqualTo(17_500);
    assertThat(model.textProperty().get()).isEqualTo(typed);
    assertThat(model.problemProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "many", "-1", "1,5", "1.5", "20.000", "1e4", "9999999999999999999", "٣"})
  void whatIsNoNumberOfTroopsStaysAndIsToldInASentence(String typed) {
    model.look("17500");
    model.look(typed);
    assertThat(model.textProperty().get()).isEqualTo(typed);
    assertThat(model.problemProperty().get()).endsWith(".");
    assertThat(explore.targetProperty().get()).isEqualTo(17_500);
    model.look("18000");
    assertThat(model.problemProperty().get()).isEmpty();
  }

  @Test
  void everyWayTriedBringsWhatItsCardSaysAndReachesTheTarget() {
    model.look("15000");
    assertThat(ways().ways()).hasSizeGreaterThan(2);
    for (Way way : ways().ways()) {
      model.take(way);
      assertThat(likely()).isGreaterThanOrEqualTo(15_000);
      assertThat(way.troops()).startsWith(String.format("%,d likely troops", likely()));
      assertThat(ways().headline()).contains("is reached already");
      assertThat(ways().ways()).isEmpty();
      assertThat(model.triedProperty().get())
          .isEqualTo("Tried: " + way.words() + ". Alt+Left goes back.");
      model.goBack();
      assertThat(likely()).isEqualTo(12_990);
      assertThat(model.triedProperty().get()).isEmpty();
    }
    assertThat(model.canGoBackProperty().get()).isFalse();
  }

  @Test
  void aWayFromAWorldThatIsNoLongerShownIsNotTaken() {
    model.look("15000");
    Way way = ways().ways().getFirst();
    attached.unsubscribe();
    session.choose("nato-plans", "adjusted");
    long before = likely();
    model.take(way);
    assertThat(likely()).isEqualTo(before);
  }

  @Test
  void whatNoChangesReachSaysTheMostAndWhoIsMissing() {
    model.look("60000");
    Most most = Objects.requireNonNull(ways().most());
    assertThat(ways().headline()).startsWith("No set of changes reaches 60,000.");
    assertThat(most.notes())
        .anySatisfy(
            note -> assertThat(note).startsWith("Send nobody").contains("United States", "Hungary"))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("Would also bring forces of unknown number")
                    .contains("Australia"));
    assertThat(most.notes()).noneMatch(note -> note.contains("Russia"));
    model.take(most.way());
    assertThat(ways().headline())
        .contains("The most that can be reached is " + String.format("%,d", likely()));
    assertThat(Objects.requireNonNull(ways().most()).way().changes()).isEmpty();
  }

  @Test
  void whatIsNotBelievedUnlocksNothing() {
    model.look("20000");
    session.believe(new EvidenceScope(LocalDate.of(2020, 1, 1), Set.of()));
    assertThat(ways().headline())
        .startsWith("No set of changes reaches 20,000. The most that can be reached is 0");
  }

  @Test
  void ofManyWaysTheFirstAreShownAndTheRestOnRequest() {
    session.open(SmallWorkspaces.equalPromises(10));
    model.look("5000");
    assertThat(ways().headline()).startsWith("252 sets of changes reach 5,000.");
    assertThat(ways().ways()).hasSize(UnlocksViewModel.FIRST);
    model.showMore();
    assertThat(ways().ways()).hasSize(UnlocksViewModel.FIRST + UnlocksViewModel.STEP);
    model.showMore();
    assertThat(ways().ways()).hasSize(252);
    assertThat(ways().left()).isZero();
    assertThat(ways().ways().getFirst().chance())
        .isEqualTo("Chance that all these changes come: 3.1%, almost no chance");
    model.look("6000");
    assertThat(ways().ways()).hasSize(UnlocksViewModel.FIRST);
  }

  @Test
  void aCountryThatEvenTheMostLeavesOutIsNamedWithItsCommitments() {
    session.open(
        SmallWorkspaces.workspace(
            List.of(SmallWorkspaces.question("a")),
            List.of(
                SmallWorkspaces.promise(
                    "x", 3_000, Basis.ESTIMATE, new Condition.Is("a", List.of("yes"))),
                SmallWorkspaces.promise(
                    "y", 1_000, Basis.REPORTED, new Condition.Is("a", List.of("no"))))));
    model.look("9000");
    Most most = Objects.requireNonNull(ways().most());
    assertThat(ways().headline())
        .isEqualTo(
            "No set of changes reaches 9,000. The most that can be reached is 3,000 likely troops,"
                + " 6,000 too few.");
    assertThat(most.way().changes()).containsExactly(Map.entry("a", "yes"));
    assertThat(most.headline()).isEqualTo("Missing even there: 1 country");
    assertThat(most.missing())
        .singleElement()
        .satisfies(
            country -> {
              assertThat(country.actor()).isEqualTo("FRA");
              assertThat(country.lines())
                  .containsExactly(
                      new Ways.Line("task of y", "1,000, Reported", "reported", "Stands if no a"));
            });
    assertThat(most.notes()).isEmpty();
  }
}
