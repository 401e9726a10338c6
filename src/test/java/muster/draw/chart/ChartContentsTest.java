package muster.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muster.assess.Comparison;
import muster.assess.EvidenceScope;
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

  private static ComparedWorld world(Workspace workspace, Setting setting) {
    return ComparedWorld.of(workspace, setting, null);
  }

  private static CompareContent compared(Workspace workspace, Setting... settings) {
    return CompareContent.of(
        workspace,
        Stream.of(settings).map(setting -> world(workspace, setting)).toList(),
        Set.of());
  }

  @Test
  void aComparisonMarksExactlyTheActorsThatDifferThoseByMostTroopsFirst() {
    List<Setting> settings = List.of(setting(0), setting(2), setting(4));
    Comparison comparison = Comparison.of(WORKSPACE, settings);
    CompareContent content = compared(WORKSPACE, settings.toArray(Setting[]::new));

    assertThat(content.differing())
        .extracting(CompareContent.Row::actor)
        .containsExactlyInAnyOrderElementsOf(
            comparison.actors().stream()
                .filter(Comparison.OfActor::differs)
                .map(Comparison.OfActor::actor)
                .toList());
    assertThat(content.differing())
        .isSortedAccordingTo((a, b) -> Long.compare(b.difference(), a.difference()));
    assertThat(content.differing().size() + content.same().size())
        .isEqualTo(WORKSPACE.actors().size());
    assertThat(content.sizes()).allMatch(size -> size.verdicts().size() == 3);
  }

  @Test
  void aWorldBesideItselfDiffersInNothingAndSaysSo() {
    CompareContent content = compared(WORKSPACE, FIRST, FIRST);

    assertThat(content.differing()).isEmpty();
    assertThat(content.scenarios().getLast().note()).isEqualTo("Assumes the same as A");
    assertThat(new ComparePainter(ChartStyle.pane(), null).describe(content))
        .contains("No country differs");
  }

  @Test
  void aWorldThatWasChangedSaysWhat() {
    String title = WORKSPACE.scenarios().getFirst().title();
    CompareContent content =
        compared(
            WORKSPACE,
            FIRST.withChoice("us-backstop", "yes").withParameter("buffer-km", new BigDecimal("60")),
            FIRST);

    assertThat(content.scenarios().getFirst().title()).isEqualTo(title + ", 1 assumption changed");
    assertThat(content.scenarios().getFirst().note()).startsWith("Changed: ").contains("60 km");
    assertThat(content.scenarios().getLast().title()).isEqualTo(title);
    assertThat(content.scenarios().getLast().note()).startsWith("Unlike A: ").contains("40 km");
  }

  @Test
  void aComparisonGoesByWhatIsBelieved() {
    Workspace believed = new EvidenceScope(LocalDate.of(2025, 6, 1), Set.of()).applyTo(WORKSPACE);
    CompareContent content = compared(believed, setting(0), setting(8));

    assertThat(content.actors()).hasSameSizeAs(WORKSPACE.actors());
    assertThat(content.scenarios().getLast().troops())
        .isEqualTo(WorldAssessor.assess(believed, setting(8)).troops())
        .isNotEqualTo(WorldAssessor.assess(WORKSPACE, setting(8)).troops());
  }

  @Test
  void noMoreWorldsStandSideBySideThanFitAndOnlyThoseThatAreThere() {
    List<ComparedWorld> listed =
        ComparedWorld.of(
            WORKSPACE, null, List.of("today", "gone", "today", "un-mission", "full-backstop"));

    assertThat(listed)
        .extracting(of -> of.setting().scenario())
        .containsExactly("today", "un-mission", "full-backstop");
    assertThat(ComparedWorld.led(world(WORKSPACE, FIRST), listed)).hasSize(4);
    assertThat(ComparedWorld.led(world(WORKSPACE, FIRST), List.of(listed.getFirst()))).hasSize(2);
  }
}
