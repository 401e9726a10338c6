package muster.desktop.explore.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import muster.assess.Terms;
import muster.assess.WorldExplorer;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.why.Explained.Expected;
import muster.desktop.explore.why.Explained.OfActor;
import muster.desktop.explore.why.Explained.OfForceSize;
import muster.desktop.explore.why.Explained.Total;
import muster.desktop.explore.why.Why.Kind;
import muster.desktop.explore.why.Why.Part;
import muster.desktop.explore.why.Why.Row;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.model.Basis;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class WhyViewModelTest {
  private final Session session =
      new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  private final ExploreViewModel explore =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);
  private final WhyViewModel model = explore.why();

  @Provide
  static Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  private void open(Workspace workspace) {
    session.open(workspace);
    model.answers().attach();
    model.attach();
  }

  private Why why(Explained number) {
    model.explain(number);
    return why();
  }

  private Why why() {
    return Objects.requireNonNull(model.answers().answerProperty().get());
  }

  private Situation situation() {
    return Objects.requireNonNull(session.situationProperty().get());
  }

  private static List<WhyTerm> terms(Why why, Kind kind) {
    return why.groups().stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.rows().stream())
        .map(Row::term)
        .toList();
  }

  private static TroopRange sum(List<WhyTerm> terms) {
    return terms.stream()
        .map(term -> Objects.requireNonNull(term.troops()))
        .reduce(TroopRange.ZERO, TroopRange::plus);
  }

  @Property(tries = 200)
  void theStandingTermsAddUpToTheTotal(@ForAll("workspaces") Workspace workspace) {
    open(workspace);
    Why why = why(new Total());

    assertThat(sum(terms(why, Kind.STANDS))).isEqualTo(situation().assessment().troops());
    assertThat(why.amount()).isEqualTo((double) situation().assessment().troops().likely());
  }

  @Property(tries = 200)
  void thePartsByBasisAreThoseOfTheEngineAndAddUpToTheTotal(
      @ForAll("workspaces") Workspace workspace) {
    open(workspace);
    Why why = why(new Total());

    assertThat(why.parts().stream().mapToDouble(Part::amount).sum()).isEqualTo(why.amount());
    for (Terms.OfBasis of : Terms.of(workspace, situation().setting().choices()).standing()) {
      assertThat(why.parts())
          .filteredOn(part -> part.basis() == of.basis())
          .allSatisfy(part -> assertThat(part.amount()).isEqualTo((double) of.troops().likely()));
    }
    if (why.amount() > 0) {
      assertThat(why.parts().stream().mapToDouble(Part::share).sum()).isCloseTo(1, within(1e-9));
    }
  }

  @Property(tries = 200)
  void theWeighedTermsAddUpToTheExpectedTroopsOfAllWorlds(
      @ForAll("workspaces") Workspace workspace) {
    open(workspace);
    Why why = why(new Expected());
    double expected = WorldExplorer.explore(workspace, done -> {}).expected();

    assertThat(terms(why, Kind.COUNTS).stream().mapToDouble(WhyTerm::expected).sum())
        .isCloseTo(expected, within(1e-6));
    assertThat(why.parts().stream().mapToDouble(Part::amount).sum())
        .isCloseTo(expected, within(1e-6));
  }

  @Property(tries = 100)
  void noTermIsLostOrShownTwice(@ForAll("workspaces") Workspace workspace) {
    open(workspace);
    List<String> all = Whys.commitments(workspace).stream().map(c -> c.id()).toList();
    for (Explained number : List.of(new Total(), new Expected())) {
      assertThat(why(number).groups().stream().flatMap(g -> g.rows().stream()))
          .extracting(row -> row.term().commitment())
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void theTermsOfEachCountryAddUpToWhatItBrings() {
    open(ShippedData.WORKSPACE);
    session.choose("us-backstop", "yes");
    situation()
        .assessment()
        .actors()
        .forEach(
            actor -> {
              if (Whys.hasTerms(ShippedData.WORKSPACE, actor.id())) {
                assertThat(sum(terms(why(new OfActor(actor.id())), Kind.STANDS)))
                    .isEqualTo(actor.troops());
              }
            });
  }

  @Test
  void aToggleMovesTermsAndTotalAtOnceAndTheLargestComeFirst() {
    open(ShippedData.WORKSPACE);
    assertThat(why().figure()).isEqualTo("12,990");
    session.choose("us-backstop", "yes");

    assertThat(why().figure()).isEqualTo("21,190");
    assertThat(terms(why(), Kind.STANDS).stream().mapToDouble(term -> -term.likely()).toArray())
        .isSorted();
    assertThat(why().groups())
        .extracting(Why.Group::kind)
        .containsExactly(Kind.STANDS, Kind.WAITS, Kind.UNKNOWN);
  }

  @Test
  void whatIsEstimatedIsToldFromWhatIsReported() {
    open(ShippedData.WORKSPACE);
    Why why = why(new Expected());

    assertThat(why.parts()).extracting(Part::basis).contains(Basis.REPORTED, Basis.ESTIMATE);
    assertThat(why.parts()).extracting(Part::words).doesNotHaveDuplicates();
  }

  @Test
  void aForceSizeSaysHowFarEachSumReachesAndWhoCarriesIt() {
    open(ShippedData.WORKSPACE);
    String brigade =
        ShippedData.WORKSPACE.forceModels().stream()
            .filter(size -> size.troops().min() == 10_000)
            .findFirst()
            .orElseThrow()
            .id();
    Why why = why(new OfForceSize(brigade));

    assertThat(why.reach()).extracting(Why.Reached::enough).containsExactly(false, true, true);
    assertThat(why.reach().getFirst().words()).contains("7,420").contains("2,580");
    assertThat(why.remarks()).anyMatch(words -> words.contains("France, United Kingdom"));
    assertThat(why.groups().getFirst().rows().getFirst().note()).contains("Without it: Stretch");
    assertThat(why.groups().getFirst().rows().getLast().note()).isEmpty();
  }

  @Test
  void theCountryPickedOutIsExplainedUntilItIsLetGo() {
    open(ShippedData.WORKSPACE);
    session.select(Selection.actor("DEU"));
    assertThat(model.number()).isEqualTo(new OfActor("DEU"));
    assertThat(why().number().explained()).isEqualTo(new OfActor("DEU"));

    session.select(null);
    assertThat(model.number()).isEqualTo(new Total());
  }

  @Test
  void aCountryPickedInItsTermLeavesTheNumberAlone() {
    open(ShippedData.WORKSPACE);
    model.select("FRA");

    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("FRA"));
    assertThat(model.number()).isEqualTo(new Total());
  }

  @Test
  void theTotalIsExplainedOnRequestWhateverIsPickedOut() {
    open(ShippedData.WORKSPACE);
    session.select(Selection.actor("FRA"));
    explore.explainTotal();

    assertThat(explore.sectionProperty().get()).isEqualTo(Section.WHY);
    assertThat(why().number().explained()).isEqualTo(new Total());
    model.attach();
    assertThat(model.number()).isEqualTo(new Total());
  }

  @Test
  void aNumberThatAnotherWorkspaceDoesNotHaveGivesTheTotal() {
    open(ShippedData.WORKSPACE);
    model.explain(new OfForceSize("gone"));
    assertThat(why().number().explained()).isEqualTo(new Total());
  }
}
