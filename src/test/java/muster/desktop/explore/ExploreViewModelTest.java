package muster.desktop.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import javafx.util.Subscription;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.explore.section.SmallWorkspaces;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.draw.chart.ChancesContent;
import muster.draw.chart.ChartTarget;
import muster.draw.chart.GivenContent;
import muster.draw.chart.OptionRow;
import muster.draw.chart.TornadoContent;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ExploreViewModelTest {
  private final Session session =
      new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  private final ExploreViewModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);

  @BeforeEach
  void open() {
    session.open(ShippedData.WORKSPACE);
  }

  private static <A> A answer(SectionModel<A> section) {
    return Objects.requireNonNull(section.answerProperty().get());
  }

  @Test
  void nothingIsAskedBeforeASectionIsSeenAndNothingAfter() {
    SectionModel<TornadoContent> tornado = model.tornado();
    assertThat(tornado.answerProperty().get()).isNull();
    Subscription seen = tornado.attach();
    TornadoContent before = answer(tornado);
    seen.unsubscribe();
    session.choose("us-backstop", "yes");

    assertThat(answer(tornado)).isSameAs(before);
  }

  @Test
  void theTornadoFollowsEveryToggleWidestFirst() {
    SectionModel<TornadoContent> tornado = model.tornado();
    tornado.attach();
    session.choose("us-backstop", "yes");
    TornadoContent content = answer(tornado);

    assertThat(content.present())
        .isEqualTo(
            Objects.requireNonNull(session.situationProperty().get())
                .assessment()
                .troops()
                .likely());
    assertThat(content.rows().stream().mapToDouble(ExploreViewModelTest::width).toArray())
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @Test
  void theChancesDoNotDependOnWhatIsChosen() {
    SectionModel<ChancesContent> chances = model.chances();
    chances.attach();
    ChancesContent before = answer(chances);
    session.choose("us-backstop", "yes");

    assertThat(answer(chances).bins()).isEqualTo(before.bins());
    assertThat(answer(chances).present()).isNotEqualTo(before.present());
    assertThat(answer(chances).judgement()).isNotEmpty();
  }

  @Test
  void aClickOnAnOptionChoosesItAndOneStepGoesBack() {
    model.pick(new ChartTarget.OfOption("us-backstop", "yes"));
    assertThat(chosen()).isEqualTo("yes");
    session.goBack();
    assertThat(chosen()).isEqualTo("no");
    assertThat(session.canGoBackProperty().get()).isFalse();
  }

  @Test
  void aClickOnACountryPicksItOut() {
    model.pick(new ChartTarget.OfActor("FRA"));
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("FRA"));
  }

  @Test
  void expectationsAreOfEveryAssumption() {
    SectionModel<GivenContent> given = model.given();
    given.attach();
    List<String> named = new ArrayList<>();
    answer(given).rows().forEach(row -> named.add(row.assumption()));

    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            ShippedData.WORKSPACE.assumptions().stream().map(a -> a.id()).toList());
  }

  @Test
  void whatIsHeldIsNotVariedUntilItIsLetGo() {
    SectionModel<GivenContent> given = model.given();
    given.attach();
    double all = answer(given).expected();
    model.held().hold(List.of("ceasefire"));

    assertThat(answer(given).expected()).isGreaterThan(all);
    assertThat(answer(given).rows())
        .filteredOn(row -> row.assumption().equals("ceasefire"))
        .singleElement()
        .satisfies(row -> assertThat(row.options()).hasSize(1));
    model.held().letGo();
    assertThat(answer(given).expected()).isEqualTo(all);
  }

  @Test
  void tooManyWorldsAreASentenceAndAnOfferThatHelps() {
    session.open(SmallWorkspaces.equalPromises(30));
    SectionModel<ChancesContent> chances = model.chances();
    chances.attach();

    assertThat(chances.problemProperty().get()).contains("hold");
    assertThat(chances.toHoldProperty().get()).isNotEmpty();
    chances.hold();
    assertThat(chances.problemProperty().get()).isEmpty();
    assertThat(answer(chances).bins()).isNotEmpty();
  }

  private static double width(OptionRow row) {
    DoubleSummaryStatistics troops =
        row.options().stream()
            .map(OptionRow.Option::troops)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    return troops.getMax() - troops.getMin();
  }

  private String chosen() {
    return Objects.requireNonNull(session.questionProperty().get())
        .setting()
        .choices()
        .optionOf("us-backstop");
  }
}
