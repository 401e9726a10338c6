package muster.desktop.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import muster.desktop.assumptions.AssumptionsViewModel.ScenarioItem;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Assumption;
import muster.model.Parameter;
import muster.model.Scenario;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class AssumptionsViewModelTest {
  private final Session session = ShippedSession.open();
  private final AssumptionsViewModel model = new AssumptionsViewModel(session);

  private AssumptionViewModel assumption(String id) {
    return model.assumptions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private NumberViewModel number(String id) {
    return model.parameters().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private Question question() {
    return Objects.requireNonNull(session.questionProperty().get());
  }

  @Test
  void everyQuestionNumberAndScenarioIsThere() {
    assertThat(model.assumptions())
        .extracting(AssumptionViewModel::id)
        .containsExactlyElementsOf(
            ShippedData.WORKSPACE.assumptions().stream().map(Assumption::id).toList());
    assertThat(model.parameters())
        .extracting(NumberViewModel::id)
        .containsExactlyElementsOf(
            ShippedData.WORKSPACE.parameters().stream().map(Parameter::id).toList());
    assertThat(model.scenarios())
        .extracting(ScenarioItem::title)
        .containsExactlyElementsOf(
            ShippedData.WORKSPACE.scenarios().stream().map(Scenario::title).toList());
    assertThat(model.scenarioProperty().get()).isEqualTo(model.scenarios().getFirst());
  }

  @Test
  void whatDiffersFromTheScenarioIsMarkedAndCounted() {
    assertThat(model.changesTextProperty().get()).isEqualTo("As the scenario has it");
    assumption("us-backstop").choose("yes");
    number("buffer-km").choose(20);
    model.rotation().choose(5);

    assertThat(model.changesProperty().get()).isEqualTo(3);
    assertThat(model.changesTextProperty().get()).isEqualTo("3 changes from the scenario");
    assertThat(model.assumptions())
        .filteredOn(a -> a.changedProperty().get())
        .extracting(AssumptionViewModel::id)
        .containsExactly("us-backstop");
    assertThat(assumption("us-backstop").chosenProperty().get()).isEqualTo("yes");
    assertThat(assumption("us-backstop").startProperty().get()).isEqualTo("No");
    assertThat(number("buffer-km").changedProperty().get()).isTrue();
    assertThat(number("stand-off-km").changedProperty().get()).isFalse();
    assertThat(model.rotation().changedProperty().get()).isTrue();
  }

  @Test
  void theScenarioAndNotTheBaselineIsWhatCounts() {
    assumption("german-decision").choose("open");
    assertThat(assumption("german-decision").changedProperty().get()).isTrue();
    assertThat(assumption("german-decision").options())
        .filteredOn(option -> option.baseline())
        .extracting(AssumptionViewModel.Option::id)
        .containsExactly("open");
  }

  @Test
  void eachGoesBackByItself() {
    assumption("us-backstop").choose("yes");
    number("buffer-km").choose(20);
    model.rotation().choose(5);
    assumption("us-backstop").reset();
    assertThat(model.changesProperty().get()).isEqualTo(2);
    number("buffer-km").reset();
    assertThat(model.changesTextProperty().get()).isEqualTo("1 change from the scenario");
    model.rotation().reset();

    assertThat(model.changesProperty().get()).isZero();
    assertThat(question().setting()).isEqualTo(question().start());
  }

  @Test
  void allGoBackTogether() {
    assumption("us-backstop").choose("yes");
    number("buffer-km").choose(20);
    model.resetAll();
    assertThat(model.changesProperty().get()).isZero();
  }

  @Test
  void aPickedScenarioIsShownAndHasNoChanges() {
    assumption("mandate").choose("un");
    ScenarioItem picked = model.scenarios().getLast();
    model.pick(picked);

    assertThat(model.scenarioProperty().get()).isEqualTo(picked);
    assertThat(question().setting().scenario()).isEqualTo(picked.id());
    assertThat(model.changesProperty().get()).isZero();
    assertThat(assumption("mandate").chosenProperty().get())
        .isEqualTo(question().setting().choices().optionOf("mandate"));
  }

  @Test
  void anAssumptionNamesTheCountriesThatItMoves() {
    List<String> moved =
        ShippedData.WORKSPACE.commitments().stream()
            .filter(c -> c.condition().assumptions().contains("german-decision"))
            .map(c -> c.actor())
            .distinct()
            .toList();
    assertThat(moved).contains("DEU");
    assertThat(assumption("german-decision").moves())
        .contains("Germany")
        .hasSameSizeAs(moved)
        .isSorted();
    assertThat(assumption("german-decision").moves()).doesNotContain("France");
  }

  @Test
  void itsOddsAndEvidenceAreInWords() {
    assertThat(assumption("us-backstop").odds()).isNotEmpty().allMatch(row -> row.contains("%"));
    assertThat(assumption("us-backstop").citations()).isNotEmpty();
  }

  @Test
  void aSliderSnapsToItsStepsAndStaysInItsRange() {
    NumberViewModel buffer = number("buffer-km");
    buffer.choose(22.4);
    assertThat(buffer.valueProperty().get()).isEqualByComparingTo("20");
    buffer.choose(22.5);
    assertThat(buffer.valueProperty().get()).isEqualByComparingTo("25");
    buffer.choose(-300);
    assertThat(buffer.valueProperty().get()).isEqualByComparingTo("0");
    buffer.choose(1e6);
    assertThat(buffer.valueProperty().get()).isEqualByComparingTo("100");
    assertThat(buffer.textProperty().get()).isEqualTo("100 km");
  }

  @Test
  void aSliderOnItsValueAsksNothing() {
    Question before = question();
    number("buffer-km").choose(41);
    assertThat(question()).isSameAs(before);
  }

  @Test
  void theRotationNeedsNoUnit() {
    model.rotation().choose(4.6);
    assertThat(model.rotation().valueProperty().get()).isEqualByComparingTo(new BigDecimal("4.5"));
    assertThat(model.rotation().textProperty().get()).isEqualTo("4.5");
  }

  @Test
  void anotherWorkspaceHasItsOwnQuestions() {
    session.open(ShippedData.emptied());
    assertThat(model.assumptions()).isEmpty();
    assertThat(model.parameters()).isEmpty();
    assertThat(model.scenarios())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.id()).isNull();
              assertThat(item.title()).isEqualTo("Every assumption at its baseline");
            });
    assertThat(model.scenarioProperty().get()).isEqualTo(model.scenarios().getFirst());
  }

  @Test
  void whatIsDrawnOnTheMapLeavesTheQuestionsAsTheyAre() {
    List<AssumptionViewModel> before = List.copyOf(model.assumptions());
    Workspace workspace = question().workspace();
    session.edit(RecordList.SITES.with(workspace, List.of()));

    assertThat(question().workspace().sites()).isEmpty();
    assertThat(model.assumptions()).containsExactlyElementsOf(before);
  }

  @Test
  void whatIsWrittenOfAnAssumptionIsShownAtOnce() {
    Workspace workspace = question().workspace();
    session.edit(
        RecordList.COMMITMENTS.with(
            workspace,
            workspace.commitments().stream().filter(c -> !c.actor().equals("DEU")).toList()));
    assertThat(assumption("german-decision").moves()).doesNotContain("Germany");
  }
}
