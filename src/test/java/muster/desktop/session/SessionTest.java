package muster.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.assess.EvidenceScope;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.Backlog;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SessionTest {
  private final Session session = ShippedSession.open();

  private static Question question(Session session) {
    return Objects.requireNonNull(session.questionProperty().get());
  }

  private Setting setting() {
    Situation situation = Objects.requireNonNull(session.situationProperty().get());
    assertThat(situation.question()).isEqualTo(question(session));
    return situation.setting();
  }

  @Test
  void openingShowsTheFirstScenarioAndForgetsWhatWasPicked() {
    session.choose("us-backstop", "yes");
    session.select(Selection.actor("FRA"));
    session.open(ShippedData.WORKSPACE);

    assertThat(setting())
        .isEqualTo(Setting.of(ShippedData.WORKSPACE, ShippedData.WORKSPACE.scenarios().getFirst()));
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void aWorkspaceWithoutScenariosOpensAtItsBaseline() {
    session.open(ShippedData.emptied());
    assertThat(setting().scenario()).isNull();
    assertThat(setting()).isEqualTo(Setting.of(ShippedData.emptied(), null));
  }

  @Test
  void aScenarioReplacesWhatWasChosen() {
    session.choose("german-decision", "open");
    session.setRotation(new BigDecimal("6"));
    session.pickScenario("full-backstop");

    assertThat(setting().scenario()).isEqualTo("full-backstop");
    assertThat(setting()).isEqualTo(question(session).start());
    assertThat(setting().choices().optionOf("us-backstop")).isEqualTo("yes");
  }

  @Test
  void noScenarioMeansTheBaseline() {
    session.pickScenario(null);
    assertThat(setting()).isEqualTo(Setting.of(ShippedData.WORKSPACE, null));
  }

  @Test
  void oneAssumptionGoesBackAndTheOtherChangesStay() {
    session.choose("us-backstop", "yes");
    session.choose("mandate", "un");
    session.reset("us-backstop");

    assertThat(setting().choices().optionOf("us-backstop")).isEqualTo("no");
    assertThat(setting().choices().optionOf("mandate")).isEqualTo("un");
  }

  @Test
  void everythingGoesBackToTheScenario() {
    Setting start = setting();
    session.choose("us-backstop", "yes");
    session.setParameter("buffer-km", new BigDecimal("10"));
    session.setRotation(new BigDecimal("3"));
    assertThat(setting().parameters()).containsEntry("buffer-km", new BigDecimal("10"));
    assertThat(setting().rotation()).isEqualTo("3");
    session.resetAll();

    assertThat(setting()).isEqualTo(start);
  }

  @Test
  void theBaseMapComesLaterAndStaysForTheNextWorkspace() {
    Setting before = setting();
    assertThat(Objects.requireNonNull(session.situationProperty().get()).scene()).isNull();
    session.setGround(ShippedSession.ground());
    assertThat(setting()).isEqualTo(before);
    assertThat(Objects.requireNonNull(session.situationProperty().get()).scene()).isNotNull();

    session.open(ShippedData.emptied());
    assertThat(question(session).ground()).isSameAs(ShippedSession.ground());
  }

  @Test
  void goingBackPassesAllChoicesInTurnAndLeavesSlidersAlone() {
    Setting start = setting();
    session.choose(Map.of("us-backstop", "yes", "mandate", "un"));
    Setting two = setting();
    session.pickScenario("today");
    session.setRotation(BigDecimal.TEN);
    assertThat(session.canGoBackProperty().get()).isTrue();

    session.goBack();
    assertThat(setting()).isEqualTo(two);
    session.goBack();
    assertThat(setting()).isEqualTo(start);
    assertThat(session.canGoBackProperty().get()).isFalse();
    session.goBack();
    assertThat(setting()).isEqualTo(start);
  }

  @Test
  void aChoiceThatChangesNothingIsNoStep() {
    session.choose("us-backstop", setting().choices().optionOf("us-backstop"));
    assertThat(session.canGoBackProperty().get()).isFalse();
  }

  @Test
  void whatIsNotBelievedIsGoneFromEveryPaneUntilItIsBelievedAgain() {
    LocalDate day = LocalDate.of(2025, 6, 1);
    session.believe(new EvidenceScope(day, Set.of()));
    Workspace believed = Objects.requireNonNull(session.situationProperty().get()).workspace();

    assertThat(believed.positions()).hasSizeLessThan(ShippedData.WORKSPACE.positions().size());
    assertThat(believed.positions()).allMatch(p -> !p.asOf().lastDay().isAfter(day));
    assertThat(believed.header().asOf().text()).isEqualTo("2025-06-01");
    session.choose("us-backstop", "yes");
    assertThat(question(session).scope().asOf()).isEqualTo(day);
    session.believe(EvidenceScope.ALL);
    assertThat(Objects.requireNonNull(session.situationProperty().get()).workspace())
        .isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void withoutAWorkspaceNoCommandDoesAnything() {
    Session empty = ShippedSession.empty();
    empty.choose("us-backstop", "yes");
    empty.pickScenario("today");
    empty.setParameter("buffer-km", BigDecimal.TEN);
    empty.setRotation(BigDecimal.TEN);
    empty.reset("us-backstop");
    empty.resetAll();

    assertThat(empty.questionProperty().get()).isNull();
    assertThat(empty.situationProperty().get()).isNull();
  }

  @Test
  void theQuestionChangesAtOnceAndTheNewestIsAnswered() {
    Backlog worker = new Backlog();
    Counted answerer = new Counted();
    Session slow = new Session(worker.tasks(), answerer, ShippedSession::fail);
    slow.open(ShippedData.WORKSPACE);
    worker.doAll();
    slow.choose("us-backstop", "yes");
    slow.choose("mandate", "un");
    slow.choose("mandate", "nato");
    assertThat(question(slow).setting().choices().optionOf("mandate")).isEqualTo("nato");
    assertThat(Objects.requireNonNull(slow.situationProperty().get()).setting())
        .isEqualTo(question(slow).start());
    worker.doAll();

    assertThat(Objects.requireNonNull(slow.situationProperty().get()).question())
        .isEqualTo(question(slow));
    assertThat(answerer.questions).hasSize(3);
  }

  @Test
  void aChoiceThatChangesNothingAsksNothing() {
    Counted answerer = new Counted();
    Session counted = new Session(new Backlog().tasks(), answerer, ShippedSession::fail);
    counted.open(ShippedData.WORKSPACE);
    Question before = question(counted);
    counted.choose("us-backstop", "no");
    counted.resetAll();

    assertThat(question(counted)).isSameAs(before);
  }

  @Test
  void aFailureIsReportedAndWhatWasShownStaysUntilTheNextAnswer() {
    List<Throwable> failures = new ArrayList<>();
    Backlog worker = new Backlog();
    Counted answerer = new Counted();
    Session failing = new Session(worker.tasks(), answerer, failures::add);
    failing.open(ShippedData.WORKSPACE);
    worker.doAll();
    Situation shown = failing.situationProperty().get();
    answerer.fails = true;
    failing.choose("us-backstop", "yes");
    worker.doAll();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(failing.situationProperty().get()).isSameAs(shown);

    answerer.fails = false;
    failing.choose("mandate", "un");
    worker.doAll();
    assertThat(Objects.requireNonNull(failing.situationProperty().get()).question())
        .isEqualTo(question(failing));
  }

  /** Answers, fails if told to, and remembers what it was asked. */
  private static final class Counted implements Answerer {
    private final Answerer answerer = new WorldAnswerer();
    private final List<Question> questions = new ArrayList<>();
    private boolean fails;

    @Override
    public Situation answer(Question question, @Nullable Situation before) {
      questions.add(question);
      if (fails) {
        throw new IllegalStateException("No answer");
      }
      return answerer.answer(question, before);
    }
  }
}
