package muster.desktop.explore.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.section.Section;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.chart.ChartTarget;
import muster.draw.chart.CompareContent;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class CompareViewModelTest {
  private static final List<String> IDS =
      ShippedData.WORKSPACE.scenarios().stream().map(Identified::id).toList();

  private final Session session = ShippedSession.open();
  private final ExploreViewModel explore =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);
  private final CompareViewModel model = explore.compare();

  private void see() {
    model.begin();
    model.answers().attach();
  }

  private List<String> columns() {
    return model.columnsProperty().get();
  }

  private CompareContent answer() {
    return Objects.requireNonNull(model.answers().answerProperty().get());
  }

  @Test
  void atFirstTheNextScenarioStandsBesideTheOneShown() {
    see();

    assertThat(columns()).containsExactly(IDS.get(1));
    assertThat(answer().scenarios())
        .extracting(CompareContent.Column::title)
        .containsExactly(
            ShippedData.WORKSPACE.scenarios().get(0).title(),
            ShippedData.WORKSPACE.scenarios().get(1).title());
  }

  @Test
  void atFirstAWorldThatWasChangedStandsBesideItsScenario() {
    session.choose("us-backstop", "yes");
    see();

    assertThat(columns()).containsExactly(IDS.getFirst());
    assertThat(answer().scenarios().getFirst().troops().likely()).isEqualTo(21_190);
    assertThat(answer().scenarios().getLast().troops().likely()).isEqualTo(12_990);
  }

  @Test
  void theLastScenarioStandsBesideTheFirst() {
    session.pickScenario(IDS.getLast());
    see();

    assertThat(columns()).containsExactly(IDS.getFirst());
  }

  @Test
  void everyToggleIsFollowedAndTheOtherColumnsStay() {
    see();
    session.choose("us-backstop", "yes");

    assertThat(columns()).containsExactly(IDS.get(1));
    assertThat(answer().scenarios().getFirst().troops().likely()).isEqualTo(21_190);
  }

  @Test
  void columnsAreAddedUntilFourStandThereAndTakenOutUntilTwoDo() {
    see();
    assertThat(model.canRemove()).isFalse();
    model.add();
    model.add();
    model.add();

    assertThat(columns()).containsExactly(IDS.get(1), IDS.get(2), IDS.get(3));
    assertThat(model.canAdd()).isFalse();
    assertThat(answer().scenarios()).hasSize(4);

    model.remove(0);
    model.remove(1);
    model.remove(0);
    assertThat(columns()).containsExactly(IDS.get(2));
  }

  @Test
  void aScenarioThatStandsInAnotherColumnChangesPlacesWithIt() {
    see();
    model.add();
    model.pick(0, IDS.get(2));

    assertThat(columns()).containsExactly(IDS.get(2), IDS.get(1));
  }

  @Test
  void whatWasPickedStaysWhenTheSectionIsLeftAndSeenAgain() {
    see();
    model.pick(0, IDS.get(4));
    session.choose("us-backstop", "yes");
    see();

    assertThat(columns()).containsExactly(IDS.get(4));
  }

  @Test
  void aClickOnAColumnShowsItsScenarioAndKeepsTheOneShownBeside() {
    see();
    assertThat(model.show(new ChartTarget.OfScenario(1))).isTrue();

    assertThat(Objects.requireNonNull(session.questionProperty().get()).setting().scenario())
        .isEqualTo(IDS.get(1));
    assertThat(columns()).containsExactly(IDS.getFirst());
    assertThat(model.show(new ChartTarget.OfScenario(0))).isTrue();
    assertThat(columns()).containsExactly(IDS.getFirst());
    assertThat(model.show(new ChartTarget.OfActor("FRA"))).isFalse();
  }

  @Test
  void aCountryThatIsPickedOutIsBroughtOut() {
    see();
    session.select(Selection.actor("FRA"));

    assertThat(answer().lit()).containsExactly("FRA");
  }

  private static Workspace withoutScenarios(Workspace of) {
    return RecordList.BRIEFINGS.with(RecordList.SCENARIOS.with(of, List.of()), List.of());
  }

  @Test
  void aWorkspaceWithoutScenariosIsComparedWithItsBaseline() {
    session.open(withoutScenarios(ShippedData.WORKSPACE));
    see();

    assertThat(columns()).isEmpty();
    assertThat(model.canAdd()).isFalse();
    assertThat(answer().scenarios().getLast().title()).isEqualTo("Baseline");
    assertThat(answer().actors())
        .allMatch(row -> row.cells().stream().noneMatch(CompareContent.Cell::differs));
  }

  @Test
  void columnsAreToldOnlyWhileTheyAreSeen() {
    assertThat(explore.comparedProperty().getValue()).isEmpty();
    explore.sectionProperty().set(Section.COMPARE);
    assertThat(explore.comparedProperty().getValue()).isEqualTo(columns());
    explore.sectionProperty().set(Section.CHANCES);
    assertThat(explore.comparedProperty().getValue()).isEmpty();
  }
}
