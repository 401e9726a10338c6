package muster.desktop.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import muster.assess.ChangeExplainer;
import muster.assess.WorldAssessor;
import muster.desktop.outlook.Story.Kind;
import muster.desktop.outlook.Story.Line;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class ChangeSentencesTest {
  private static final Setting EUROPE_ALONE = scenario("europe-alone");
  private static final Setting BACKSTOP = EUROPE_ALONE.withChoice("us-backstop", "yes");

  private static Setting scenario(String id) {
    return Setting.of(
        ShippedData.WORKSPACE, Workspace.find(ShippedData.WORKSPACE.scenarios(), id).orElseThrow());
  }

  private static Optional<Story> tell(Setting before, Setting after) {
    return new ChangeSentences(ShippedData.WORKSPACE)
        .tell(
            before,
            after,
            ChangeExplainer.explain(
                ShippedData.WORKSPACE,
                WorldAssessor.assess(ShippedData.WORKSPACE, before),
                WorldAssessor.assess(ShippedData.WORKSPACE, after)),
            List.of());
  }

  private static Story story(Setting before, Setting after) {
    return tell(before, after).orElseThrow();
  }

  private static Story from(Setting start, UnaryOperator<Setting> change) {
    return story(start, change.apply(start));
  }

  private static List<String> texts(Story story) {
    return story.lines().stream().map(Line::text).map(ChangeSentencesTest::spaced).toList();
  }

  /** With plain spaces, so that a test can be read. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  @Test
  void aBackstopMovesCountriesAndTheTotalCrossesAForceSize() {
    Story story = story(EUROPE_ALONE, BACKSTOP);
    assertThat(spaced(story.headline())).isEqualTo("US backstop: No → Yes");
    assertThat(texts(story))
        .startsWith(
            "Likely troops 12,990 → 21,190: crosses Reassurance force (20,000), UK and France"
                + " (15,000), Discussed in Paris (15,000).")
        .contains(
            "Germany now stands: 4,000 likely (1,200–5,000)",
            "France stands with more: 6,000 → 7,250 likely",
            "Now covered: Air and missile defence; Intelligence, surveillance and reconnaissance;"
                + " Deep precision strike; Strategic airlift.");
  }

  @Test
  void whyACountryStandsBeginsWithWhatWasChanged() {
    Line germany =
        story(EUROPE_ALONE, BACKSTOP).lines().stream()
            .filter(line -> line.text().startsWith("Germany"))
            .findFirst()
            .orElseThrow();
    assertThat(germany.kind()).isEqualTo(Kind.GAIN);
    assertThat(germany.detail())
        .startsWith("because its condition holds: US backstop;")
        .contains("German decision");
  }

  @Test
  void takingItBackSaysTheReverse() {
    Story story = story(BACKSTOP, EUROPE_ALONE);
    assertThat(spaced(story.headline())).isEqualTo("US backstop: Yes → No");
    assertThat(texts(story))
        .startsWith(
            "Likely troops 21,190 → 12,990: falls below Reassurance force (20,000), UK and"
                + " France (15,000), Discussed in Paris (15,000).")
        .contains(
            "Germany no longer stands: 4,000 likely fewer",
            "France stands with fewer: 7,250 → 6,000 likely",
            "No longer covered: Air and missile defence; Intelligence, surveillance and"
                + " reconnaissance; Deep precision strike; Strategic airlift.");
    Line germany =
        story.lines().stream()
            .filter(l -> l.text().startsWith("Germany"))
            .findFirst()
            .orElseThrow();
    assertThat(germany.kind()).isEqualTo(Kind.LOSS);
    assertThat(germany.detail())
        .startsWith("because its condition no longer holds, which asks for US backstop;");
  }

  @Test
  void theGreatestChangeComesFirstAndTheRestIsCounted() {
    Story story = story(scenario("today"), scenario("everything-given"));
    assertThat(story.headline()).startsWith("Scenario: ");
    List<String> countries =
        story.lines().stream()
            .filter(line -> line.detail().startsWith("because"))
            .map(Line::text)
            .toList();
    assertThat(countries).hasSize(8);
    assertThat(countries.getFirst()).startsWith("France now stands: 7,250");
    Line more =
        story.lines().stream().filter(l -> l.text().startsWith("and ")).findFirst().orElseThrow();
    assertThat(more.text()).matches("and \\d+ more countries( and bodies)?");
    assertThat(more.detail()).contains("Belgium");
  }

  @Test
  void aScenarioNamesTheFirstChangesAndCountsTheOthers() {
    Line changes = story(scenario("today"), scenario("everything-given")).lines().getFirst();
    assertThat(spaced(changes.text()))
        .startsWith("Ceasefire: No → Peace agreement; ")
        .endsWith("; and 8 more changes");
    assertThat(spaced(changes.detail())).contains("Turkish role: Marginal → Central");
  }

  @Test
  void whatNothingDependsOnFromHereSaysWhoWouldNeedMore() {
    Story story = from(EUROPE_ALONE, s -> s.withChoice("polish-politics", "open"));
    assertThat(story.lines()).hasSize(1);
    Line line = story.lines().getFirst();
    assertThat(line.text())
        .isEqualTo("No commitment depends on this from here. Likely troops stay 12,990.");
    assertThat(line.detail()).contains("Poland");
  }

  @Test
  void rotationMovesThePoolAlone() {
    Story story = from(EUROPE_ALONE, s -> s.withRotation(new BigDecimal("5")));
    assertThat(spaced(story.headline())).isEqualTo("Rotation: 4 : 1 → 5 : 1");
    assertThat(texts(story)).containsExactly("Likely troops stay 12,990.");
    assertThat(spaced(story.lines().getFirst().detail())).isEqualTo("Pool 51,960 → 64,950.");
  }

  @Test
  void aBufferMovesNoCommitment() {
    Story story = from(EUROPE_ALONE, s -> s.withParameter("buffer-km", new BigDecimal("30")));
    assertThat(spaced(story.headline())).endsWith("→ 30 km");
    assertThat(texts(story))
        .containsExactly("No commitment depends on this. Likely troops stay 12,990.");
  }

  @Test
  void theSameValuesTellNothing() {
    assertThat(tell(EUROPE_ALONE, EUROPE_ALONE)).isEmpty();
    assertThat(tell(EUROPE_ALONE, EUROPE_ALONE.withRotation(new BigDecimal("4.0")))).isEmpty();
  }
}
