package muster.desktop.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import muster.assess.Assessment;
import muster.assess.EvidenceScope;
import muster.assess.Staleness;
import muster.desktop.commitments.RowFilter.Show;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.model.Axis;
import muster.model.Commitment;
import muster.model.Scenario;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class CommitmentsViewModelTest {
  private final Session session = ShippedSession.open();
  private final CommitmentsViewModel model = new CommitmentsViewModel(session, EditRequests.NONE);

  @Test
  void aRowIsThereForEveryActor() {
    assertThat(model.rowsProperty().get()).hasSameSizeAs(ShippedData.WORKSPACE.actors());
  }

  @Test
  void aTableWithoutRowsSaysWhetherTheSearchOrTheWorkspaceHasNone() {
    model.searchProperty().set("no country is called so");
    assertThat(model.rowsProperty().get()).isEmpty();
    assertThat(model.emptyProperty().get()).contains("fits the search");
    session.open(Workspace.empty(ShippedData.WORKSPACE.header()));
    assertThat(model.emptyProperty().get()).contains("has no countries yet");
  }

  @Test
  void aDistanceThatOnlyMovesZonesLeavesTheRowsAndAChoiceAfterItDoesNot() {
    List<ActorRow> rows = model.rowsProperty().get();
    session.setParameter("buffer-km", new BigDecimal("80"));
    assertThat(model.rowsProperty().get()).isSameAs(rows);
    session.choose("us-backstop", "yes");
    assertThat(model.rowsProperty().get()).isNotEqualTo(rows);
  }

  @Test
  void anOldLastWordIsSaidToBeStaleAndByHowMuch() {
    session.believe(new EvidenceScope(LocalDate.parse("2025-06-30"), Set.of()));
    assertThat(model.rowsProperty().get())
        .filteredOn(row -> !row.stale().isEmpty())
        .extracting(ActorRow::id)
        .containsExactlyInAnyOrderElementsOf(
            Staleness.staleActors(
                ShippedData.WORKSPACE,
                Objects.requireNonNull(session.questionProperty().get()).scope()));
    ActorRow old =
        model.rowsProperty().get().stream()
            .filter(row -> !row.stale().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(old.stale()).matches("stale: \\d+ days old");
    assertThat(CellTexts.asOf(old)).endsWith(" (stale)");
    assertThat(CellTexts.asOfExplained(old)).contains(old.stale());
  }

  @Test
  void aCountryOfWhichNothingIsKnownYetKeepsItsRow() {
    session.believe(new EvidenceScope(LocalDate.parse("2024-02-26"), Set.of()));
    assertThat(model.rowsProperty().get()).hasSameSizeAs(ShippedData.WORKSPACE.actors());
    assertThat(row("EST").asOf()).isNull();
    assertThat(CellTexts.asOf(row("EST"))).isEqualTo("–");
    assertThat(row("EST").stale()).isEmpty();
  }

  @Test
  void rowsStandByLikelyTroopsAndThenByName() {
    List<ActorRow> rows = model.rowsProperty().get();
    assertThat(rows).isSortedAccordingTo((a, b) -> Long.compare(likely(b), likely(a)));
    assertThat(rows.stream().filter(row -> likely(row) == 0).map(ActorRow::name)).isSorted();
  }

  @Test
  void theAmericanBackstopBringsGermanyIn() {
    ActorRow before = row("DEU");
    assertThat(before.state()).isEqualTo(RowState.WAITS);
    assertThat(before.waitsFor()).isEqualTo("US backstop");
    assertThat(before.strength().range()).isEqualTo(TroopRange.ZERO);

    session.choose("us-backstop", "yes");

    ActorRow after = row("DEU");
    assertThat(after.state().isThere()).isTrue();
    assertThat(after.strength())
        .isEqualTo(new Strength(new TroopRange(1200, 4000, 5000), Strength.Kind.ESTIMATE, 0));
    assertThat(after.waitsFor()).isEqualTo("Adjusted NATO plans");
    assertThat(after.move().isGain()).isTrue();
    assertThat(after.move().nowStands())
        .containsExactly("Send a brigade-sized ground contingent into western Ukraine");
  }

  @Test
  void totalsAreTheAssessmentsAndTheSumOfTheRowsInEveryScenario() {
    for (Scenario scenario : ShippedData.WORKSPACE.scenarios()) {
      session.pickScenario(scenario.id());
      TroopRange sum =
          model.rowsProperty().get().stream()
              .map(row -> row.strength().range())
              .reduce(TroopRange.ZERO, TroopRange::plus);
      assertThat(totals().strength().range())
          .as(scenario.id())
          .isEqualTo(assessment().troops())
          .isEqualTo(sum);
    }
  }

  @Test
  void totalsStayWhatTheyAreWhileFiltersNarrowTheTable() {
    Totals all = totals();
    model.searchProperty().set("france");
    model.showProperty().set(Show.STANDING);
    assertThat(totals()).isEqualTo(all);
  }

  @Test
  void anEstimateAReportAndAMixtureAreToldApart() {
    session.pickScenario("everything-given");
    for (ActorRow row : model.rowsProperty().get()) {
      List<Commitment> there =
          ShippedData.WORKSPACE.commitments().stream()
              .filter(c -> c.actor().equals(row.id()) && c.countsInUkraine())
              .filter(c -> c.condition().holds(assessment().setting().choices()))
              .toList();
      long bases =
          there.stream().filter(c -> c.troops() != null).map(Commitment::basis).distinct().count();
      assertThat(row.strength().kind() == Strength.Kind.MIXED).as(row.name()).isEqualTo(bases > 1);
      assertThat(row.strength().kind().isNumber()).as(row.name()).isEqualTo(bases > 0);
    }
  }

  @Test
  void aNumberThatNobodyKnowsIsADashAndNotAZero() {
    Strength australia = row("AUS").strength();
    assertThat(australia.kind()).isEqualTo(Strength.Kind.UNKNOWN);
    assertThat(CellTexts.number(australia, TroopRange::likely)).isEqualTo("–");
    assertThat(CellTexts.strength(australia))
        .contains("no number is known")
        .contains("counts as 0");
  }

  @Test
  void searchFindsNamesWithoutTheirAccents() {
    model.searchProperty().set("turkiye");
    assertThat(names()).contains("Türkiye");
  }

  @Test
  void searchFindsWordsOfPositionsAndTasksAndAsksForAllOfThem() {
    model.searchProperty().set("eurofighters");
    assertThat(names()).contains("Germany").doesNotContain("Norway");
    model.searchProperty().set("eurofighters lithuania merz");
    assertThat(names()).containsExactly("Germany");
    model.searchProperty().set("  ");
    assertThat(names()).hasSameSizeAs(ShippedData.WORKSPACE.actors());
  }

  @Test
  void filtersLeaveWhatStandsOrIsBlockedOnAnAxis() {
    model.axisProperty().set(Axis.PRESENCE);
    model.showProperty().set(Show.STANDING);
    assertThat(model.rowsProperty().get())
        .isNotEmpty()
        .allMatch(row -> row.axis(Axis.PRESENCE).stands() > 0);
    model.showProperty().set(Show.BLOCKED);
    assertThat(model.rowsProperty().get())
        .isNotEmpty()
        .allMatch(row -> row.axis(Axis.PRESENCE).blocked() > 0);
    model.showProperty().set(Show.ALL);
    model.axisProperty().set(Axis.INDUSTRY);
    assertThat(names()).contains("Denmark").doesNotContain("Hungary");
  }

  @Test
  void theFilterOfChangesShowsWhomTheLastToggleMoved() {
    model.showProperty().set(Show.CHANGED);
    assertThat(names()).isEmpty();
    session.choose("us-backstop", "yes");
    assertThat(names()).contains("Germany").doesNotContain("Spain");
    session.setRotation(new java.math.BigDecimal("3"));
    assertThat(names()).as("a rotation is no assumption").contains("Germany");
  }

  @Test
  void rowsFollowTheOrderThatIsAskedForAndThenTheName() {
    model.orderProperty().set(List.of(new Field.Order(Field.STANCE, false)));
    assertThat(names()).startsWith("France", "United Kingdom");
    model.orderProperty().set(List.of(new Field.Order(Field.COUNTRY, true)));
    assertThat(names()).startsWith("United States");
    model.orderProperty().set(List.of());
    assertThat(names()).isSorted();
  }

  @Test
  void everyColumnOrdersAllRows() {
    for (Field field : Field.values()) {
      model.orderProperty().set(List.of(new Field.Order(field, true)));
      assertThat(model.rowsProperty().get()).hasSameSizeAs(ShippedData.WORKSPACE.actors());
    }
  }

  @Test
  void aZoneThatIsPickedMarksThoseWhoWouldBeInItAndShowsTheFirst() {
    session.select(new Selection(Selection.Kind.ZONE, "west-of-dnipro"));
    List<String> there =
        ShippedData.WORKSPACE.commitments().stream()
            .filter(c -> "west-of-dnipro".equals(c.where()))
            .map(Commitment::actor)
            .toList();
    assertThat(model.rowsProperty().get().stream().filter(ActorRow::related).map(ActorRow::id))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(there);
    assertThat(model.revealedProperty().get()).isIn(there);
    assertThat(model.selectedProperty().get()).isNull();
  }

  @Test
  void disagreementIsSaidOfTheRow() {
    assertThat(row("USA").disagreement()).contains("6 Jan 2026", "4 Sep 2025", "May 2025");
    assertThat(row("NOR").disagreement()).isEmpty();
  }

  @Test
  void aShorterWayOutOfWhatIsInUkraineComesBeforeALongerOne() {
    session.pickScenario("today");
    ActorRow germany = row("DEU");
    assertThat(germany.waitsForEach().lines().findFirst().orElse(""))
        .startsWith("Send a brigade-sized ground contingent");
    assertThat(germany.waitsForEach().lines()).hasSize(4);
  }

  private ActorRow row(String id) {
    return model.rowsProperty().get().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return model.rowsProperty().get().stream().map(ActorRow::name).toList();
  }

  private static long likely(ActorRow row) {
    return row.strength().range().likely();
  }

  private Totals totals() {
    return Objects.requireNonNull(model.totalsProperty().get());
  }

  private Assessment assessment() {
    return Objects.requireNonNull(session.situationProperty().get()).assessment();
  }
}
