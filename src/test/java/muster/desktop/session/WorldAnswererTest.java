package muster.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.EvidenceScope;
import muster.assess.WorldAssessor;
import muster.geo.MeasureRulers;
import muster.geo.ZoneRulers;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class WorldAnswererTest {
  private static final Workspace WORKSPACE = ShippedData.WORKSPACE;

  private final WorldAnswerer answerer = new WorldAnswerer();
  private final Question question =
      new Question(
          WORKSPACE,
          Setting.of(WORKSPACE, WORKSPACE.scenarios().getFirst()),
          EvidenceScope.ALL,
          ShippedSession.ground());
  private final Situation first = answerer.answer(question, null);

  private Question with(Setting setting) {
    return question.with(setting);
  }

  @Test
  void theFirstAnswerIsTheEnginesAndTellsNoChange() {
    assertThat(first.assessment()).isEqualTo(WorldAssessor.assess(WORKSPACE, question.setting()));
    assertThat(first.changes()).isNull();
  }

  @Test
  void theSceneIsKeptWhileTheParametersStay() {
    Situation chosen =
        answerer.answer(with(question.setting().withChoice("us-backstop", "yes")), first);
    assertThat(chosen.scene()).isNotNull().isSameAs(first.scene());
  }

  @Test
  void anotherParameterDerivesTheZonesAnew() {
    Situation wider =
        answerer.answer(
            with(question.setting().withParameter("buffer-km", new BigDecimal("80"))), first);
    assertThat(wider.scene()).isNotSameAs(first.scene());
    assertThat(area(wider, "demilitarized-buffer"))
        .isGreaterThan(1.5 * area(first, "demilitarized-buffer"));
  }

  @Test
  void rulersFollowTheParameterThatTheirZonesFollow() {
    Situation nearer =
        answerer.answer(
            with(question.setting().withParameter("stand-off-km", new BigDecimal("150"))), first);
    assertThat(Objects.requireNonNull(first.scene()).rulers().standOffKm()).isEqualTo(200);
    assertThat(Objects.requireNonNull(nearer.scene()).rulers().standOffKm()).isEqualTo(150);
  }

  @Test
  void whereForcesWouldStandFollowsWhatIsBelieved() {
    Situation early =
        answerer.answer(
            question.with(new EvidenceScope(LocalDate.parse("2024-05-01"), Set.of())), first);
    assertThat(deployments(first)).contains("west-of-dnipro", "western-deployment");
    assertThat(early.workspace().commitments()).hasSizeLessThan(WORKSPACE.commitments().size());
    assertThat(deployments(early))
        .isEqualTo(Set.copyOf(MeasureRulers.deployments(early.workspace())));
  }

  private static Set<String> deployments(Situation situation) {
    return Objects.requireNonNull(situation.scene()).rulers().zones().stream()
        .filter(ZoneRulers.OfZone::deployment)
        .map(ZoneRulers.OfZone::id)
        .collect(Collectors.toSet());
  }

  private static double area(Situation situation, String zone) {
    return Objects.requireNonNull(situation.scene()).zones().features().stream()
        .filter(feature -> feature.value().id().equals(zone))
        .mapToDouble(feature -> feature.geometry().getArea())
        .sum();
  }

  @Test
  void withoutABaseMapThereIsNoScene() {
    Situation bare =
        answerer.answer(
            new Question(WORKSPACE, question.setting(), EvidenceScope.ALL, null), first);
    assertThat(bare.scene()).isNull();
  }

  @Test
  void changesAreToldFromTheSituationBefore() {
    Situation chosen =
        answerer.answer(with(question.setting().withChoice("us-backstop", "yes")), first);
    assertThat(chosen.changes()).isNotNull();
    assertThat(Objects.requireNonNull(chosen.changes()).commitments()).isNotEmpty();
  }

  @Test
  void nothingIsToldAcrossWorkspaces() {
    Workspace other = ShippedData.emptied();
    Situation opened =
        answerer.answer(
            new Question(
                other, Setting.of(other, null), EvidenceScope.ALL, ShippedSession.ground()),
            first);
    assertThat(opened.changes()).isNull();
    assertThat(opened.scene()).isNotSameAs(first.scene());
  }
}
