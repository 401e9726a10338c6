package muster.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.assess.Comparison;
import muster.assess.Exploration;
import muster.assess.ThreeTasks;
import muster.assess.Tornado;
import muster.assess.WorldAssessor;
import muster.assess.WorldExplorer;
import muster.model.Choices;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

/** Contents say what the engine found in the shipped workspace, nothing less. */
final class ChartContentsTest {

  private static final Workspace WORKSPACE = ShippedData.WORKSPACE;
  private static final Setting FIRST = setting(0);

  private static Setting setting(int scenario) {
    Scenario found = WORKSPACE.scenarios().get(scenario);
    return Setting.of(WORKSPACE, found);
  }

  @Test
  void aTornadoHasEveryAssumptionOnceTheWidestFirst() {
    Choices choices = FIRST.choices();
    TornadoContent content =
        TornadoContent.of(WORKSPACE, choices, Tornado.find(WORKSPACE, choices));

    assertThat(content.present())
        .isEqualTo(WorldAssessor.assess(WORKSPACE, FIRST).troops().likely());
    assertThat(content.rows().size() + content.without().size())
        .isEqualTo(WORKSPACE.assumptions().size());
    assertThat(content.rows()).isNotEmpty().allMatch(row -> row.spread() > 0);
    assertThat(content.rows())
        .isSortedAccordingTo((a, b) -> Double.compare(b.spread(), a.spread()));
    assertThat(content.rows())
        .allMatch(row -> row.options().stream().filter(OptionRow.Option::chosen).count() == 1);
  }

  @Test
  void expectationsAreSortedByWhatTheyTell() {
    Exploration exploration = WorldExplorer.explore(WORKSPACE, share -> {});
    GivenContent content = GivenContent.of(WORKSPACE, FIRST.choices(), exploration);

    assertThat(content.expected()).isEqualTo(exploration.expected());
    assertThat(content.rows()).hasSameSizeAs(WORKSPACE.assumptions());
    assertThat(content.rows())
        .isSortedAccordingTo((a, b) -> Double.compare(b.spread(), a.spread()));
  }

  @Test
  void forceSizesOfOneNumberStandTogetherWithTheirChance() {
    Exploration exploration = WorldExplorer.explore(WORKSPACE, share -> {});
    ChancesContent content = ChancesContent.of(WORKSPACE, exploration, 5, "Judged.");

    assertThat(content.sizes())
        .extracting(ChancesContent.ForceSize::troops)
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(content.sizes().stream().mapToInt(size -> size.names().size()).sum())
        .isEqualTo(WORKSPACE.forceModels().size());
    for (int i = 0; i < WORKSPACE.forceModels().size(); i++) {
      long troops = WORKSPACE.forceModels().get(i).troops().min();
      double p = exploration.probabilities().get(i).p();
      assertThat(content.sizes())
          .anyMatch(size -> size.troops() == troops && size.p() == p && !size.words().isEmpty());
    }
  }

  @Test
  void tasksKeepTheSumOfWhatIsTaken() {
    var assessment = WorldAssessor.assess(WORKSPACE, FIRST);
    ThreeTasks tasks = ThreeTasks.of(WORKSPACE, assessment);
    TasksContent content = TasksContent.of(WORKSPACE, assessment, tasks);

    assertThat(content.known()).isEqualTo(tasks.troopsTaken());
    assertThat(content.unknown()).isEqualTo(tasks.unknown());
    assertThat(content.missing()).hasSameSizeAs(tasks.missingEnablers());
    assertThat(content.taken()).isNotEmpty().noneMatch(taken -> taken.by().isEmpty());
  }

  @Test
  void aComparisonMarksExactlyTheActorsThatDiffer() {
    Comparison comparison = Comparison.of(WORKSPACE, List.of(setting(0), setting(2), setting(4)));
    CompareContent content = CompareContent.of(WORKSPACE, List.of("A", "B", "C"), comparison);

    assertThat(content.differing())
        .extracting(CompareContent.Row::actor)
        .containsExactlyElementsOf(
            comparison.actors().stream()
                .filter(Comparison.OfActor::differs)
                .map(Comparison.OfActor::actor)
                .toList());
    assertThat(content.differing().size() + content.same().size())
        .isEqualTo(WORKSPACE.actors().size());
    assertThat(content.sizes()).allMatch(size -> size.verdicts().size() == 3);
  }
}
