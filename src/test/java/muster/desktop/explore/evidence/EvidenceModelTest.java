package muster.desktop.explore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import muster.assess.Assessment.Verdict;
import muster.assess.EvidenceScope;
import muster.assess.Staleness;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.evidence.EvidenceReport.SourceItem;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class EvidenceModelTest {
  private static final Workspace WORKSPACE = ShippedData.WORKSPACE;

  private final Session session =
      new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  private final EvidenceModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail).evidence();

  EvidenceModelTest() {
    session.open(WORKSPACE);
    session.pickScenario("europe-alone");
    model.report().attach();
    model.attach();
  }

  private EvidenceReport report() {
    return Objects.requireNonNull(model.report().answerProperty().get());
  }

  private Situation situation() {
    return Objects.requireNonNull(session.situationProperty().get());
  }

  private long likely() {
    return situation().assessment().troops().likely();
  }

  private SourceItem item(String id) {
    return report().sources().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void everySourceThatSomethingRestsOnIsListedOnceAndNoOther() {
    Set<String> cited = new HashSet<>();
    WORKSPACE.sources().stream()
        .map(source -> source.id())
        .filter(id -> !Carried.by(WORKSPACE, id).isEmpty())
        .forEach(cited::add);
    assertThat(report().sources())
        .extracting(SourceItem::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void leavingOutASourceBringsAboutWhatWasSaidAndBelievingItAgainUndoesIt() {
    session.believe(new EvidenceScope(day("2025-06-30"), Set.of()));
    long before = likely();
    SourceItem first = report().sources().getFirst();
    assertThat(first.weighs()).isTrue();
    model.believe(first.id(), false);
    long fewer = before - likely();
    assertThat(first.effect()).startsWith("Without it: " + fewer + " likely troops fewer");
    assertThat(item(first.id()).effect())
        .startsWith("Left out. Believed again: " + fewer + " likely troops more");
    assertThat(model.scopeProperty().get().without()).containsExactly(first.id());
    model.believe(first.id(), true);
    assertThat(likely()).isEqualTo(before);
    assertThat(item(first.id())).isEqualTo(first);
  }

  @Test
  void believingAllAgainGivesBackDayAndSources() {
    long before = likely();
    model.day().type("2025-03-31");
    model.believe("gmf-2025", false);
    assertThat(likely()).isLessThan(before);
    model.believeAll();
    assertThat(likely()).isEqualTo(before);
    assertThat(model.scopeProperty().get().isAll()).isTrue();
  }

  @Test
  void aSourceOfALaterDayIsNotYetKnown() {
    model.day().type("2025-03-31");
    assertThat(item("gmf-2025").known()).isFalse();
    assertThat(item("gmf-2025").effect()).isEqualTo("Not yet published on this day");
    model.day().type("2025-05");
    assertThat(item("gmf-2025").known()).isTrue();
  }

  @Test
  void theLastDayBelievesEverythingAndATypedDayCountsAsItsLast() {
    assertThat(model.day().textProperty().get())
        .isEqualTo("As known on 24 February 2026, the last day");
    model.day().type("2025-05");
    assertThat(model.scopeProperty().get().asOf()).isEqualTo(day("2025-05-31"));
    assertThat(model.day().textProperty().get()).isEqualTo("As known on 31 May 2025");
    assertThat(situation().workspace().header().asOf().text()).isEqualTo("2025-05-31");
    model.day().type("2026-02-24");
    assertThat(model.scopeProperty().get().asOf()).isNull();
  }

  @Test
  void aDayThatIsNoneOrOutOfReachIsRefusedInASentenceAndChangesNothing() {
    for (String wrong : List.of("", "yesterday", "2025-02-30", "2023", "2026-02-25")) {
      model.day().type(wrong);
      assertThat(model.day().problemProperty().get())
          .isEqualTo(
              "Type a day from 26 February 2024 to 24 February 2026 as year-month-day, such as"
                  + " 2025-03-31.");
      assertThat(model.scopeProperty().get().isAll()).isTrue();
    }
    model.day().type("2025-03-31");
    assertThat(model.day().problemProperty().get()).isEmpty();
  }

  @Test
  void stepsGoFromOneDatedPositionToTheNextAndStopAtTheEnds() {
    List<LocalDate> dated = Objects.requireNonNull(model.day().spanProperty().get()).dated();
    for (LocalDate expected : dated.reversed().subList(1, dated.size())) {
      model.day().back();
      assertThat(model.day().dayProperty().get()).isEqualTo(expected);
    }
    model.day().back();
    assertThat(model.day().dayProperty().get()).isEqualTo(dated.getFirst());
    for (LocalDate expected : dated.subList(1, dated.size())) {
      model.day().forth();
      assertThat(model.day().dayProperty().get()).isEqualTo(expected);
    }
    model.day().forth();
    assertThat(model.scopeProperty().get().isAll()).isTrue();
  }

  @Test
  void whatASourceCarriesSaysWhereItStandsAndWhetherThereIsAnother() {
    List<Carried> carried = model.carriedBy("gmf-2025");
    assertThat(carried).isNotEmpty().allMatch(one -> !one.locator().isEmpty());
    assertThat(carried).anyMatch(Carried::alone).anyMatch(one -> !one.alone());
    assertThat(carried.getFirst().kind()).isEqualTo("position");
  }

  @Test
  void theStaleAreThoseWhoseLastWordIsOlderThanNinetyDays() {
    model.day().type("2025-06");
    assertThat(report().stale())
        .extracting(EvidenceReport.OldWord::actor)
        .containsExactlyInAnyOrderElementsOf(
            Staleness.staleActors(WORKSPACE, model.scopeProperty().get()));
    assertThat(report().stale().getFirst().when()).endsWith("days old");
  }

  @Test
  void verdictsComeFromTheSmallestSizeAndSayWhatTheyHangOn() {
    assertThat(report().verdicts()).hasSameSizeAs(WORKSPACE.forceModels());
    assertThat(report().verdicts().getFirst().name()).isEqualTo("Brigade (10,000)");
    assertThat(report().verdicts())
        .isSortedAccordingTo(Comparator.comparingLong(EvidenceModelTest::min));
    assertThat(report().verdicts())
        .filteredOn(item -> item.verdict() == Verdict.SHORT)
        .allMatch(item -> !item.fragile());
    assertThat(report().fragile())
        .isEqualTo(report().verdicts().stream().filter(v -> v.hangs().contains("without")).count());
  }

  private static long min(EvidenceReport.VerdictItem item) {
    return Workspace.find(WORKSPACE.forceModels(), item.id()).orElseThrow().troops().min();
  }

  @Test
  void aSearchFindsTitlesAndPublishersWhateverTheirAccents() {
    assertThat(model.sourcesProperty().get()).hasSize(EvidenceModel.FIRST);
    model.searchProperty().set("  german MARSHALL ");
    assertThat(model.sourcesProperty().get())
        .isNotEmpty()
        .allMatch(item -> item.about().contains("German Marshall Fund"));
    model.searchProperty().set("");
    model.everythingProperty().set(true);
    assertThat(model.sourcesProperty().get()).isEqualTo(report().sources());
    assertThat(model.countProperty().get())
        .startsWith(report().sources().size() + " of " + report().sources().size());
  }
}
