package muster.desktop.explore;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import muster.assess.Exploration;
import muster.assess.ThreeTasks;
import muster.assess.Tornado;
import muster.desktop.explore.compare.CompareViewModel;
import muster.desktop.explore.evidence.EvidenceModel;
import muster.desktop.explore.rulers.RulersReport;
import muster.desktop.explore.section.HeldFast;
import muster.desktop.explore.section.Questions;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.explore.unlocks.UnlocksViewModel;
import muster.desktop.explore.why.WhyViewModel;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.task.Tasks;
import muster.draw.chart.ChancesContent;
import muster.draw.chart.ChartTarget;
import muster.draw.chart.GivenContent;
import muster.draw.chart.RotationContent;
import muster.draw.chart.TasksContent;
import muster.draw.chart.TornadoContent;
import muster.draw.text.PhraseOdds;
import org.jspecify.annotations.Nullable;

/** What the pane shows: which section, and each section's answer. */
public final class ExploreViewModel {
  private final Session session;
  private final Tasks tasks;
  private final Questions questions;
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.CHANCES);
  private final ReadOnlyObjectWrapper<@Nullable Long> target = new ReadOnlyObjectWrapper<>();
  private final CompareViewModel compare;
  private final WhyViewModel why;

  /**
   * @param tasks works out what may take long, one thing at a time
   * @param failed takes what a worker threw
   */
  public ExploreViewModel(Session session, Tasks tasks, Consumer<? super Throwable> failed) {
    this.session = session;
    this.tasks = tasks;
    questions = new Questions(session, tasks, failed);
    compare = new CompareViewModel(questions);
    why = new WhyViewModel(questions);
  }

  /** What is held fixed in all sections. */
  HeldFast held() {
    return questions.held();
  }

  /** Scenarios side by side. */
  public CompareViewModel compare() {
    return compare;
  }

  /** What works out answers, and paints what takes long. */
  Tasks workers() {
    return tasks;
  }

  /** The scenarios set beside the world that is shown; none while that is not what is seen. */
  public ObservableValue<List<String>> comparedProperty() {
    return section.flatMap(
        seen ->
            seen == Section.COMPARE
                ? compare.columnsProperty()
                : new SimpleObjectProperty<>(List.of()));
  }

  /** Whether there is nothing to explore: without one or the other all worlds are alike. */
  ObservableValue<Boolean> emptyProperty() {
    return session.situationProperty().map(ExploreViewModel::isEmpty).orElse(false);
  }

  private static boolean isEmpty(@Nullable Situation shown) {
    return shown != null
        && (shown.workspace().commitments().isEmpty() || shown.workspace().assumptions().isEmpty());
  }

  /** The section that is seen. */
  public ObjectProperty<Section> sectionProperty() {
    return section;
  }

  /** The number of likely troops that unlocks are looked for; null until one is picked. */
  public ReadOnlyObjectProperty<@Nullable Long> targetProperty() {
    return target.getReadOnlyProperty();
  }

  /** Looks for what unlocks a force of a size, and shows it. */
  public void aim(long troops) {
    target.set(troops);
    section.set(Section.UNLOCKS);
  }

  /** Shows what the likely troops of the world that is shown are made of. */
  public void explainTotal() {
    why.explainTotal();
    section.set(Section.WHY);
  }

  /** Shows what the expected troops over all worlds are made of. */
  void explainExpected() {
    why.explainExpected();
    section.set(Section.WHY);
  }

  /** Which number is opened into its terms. */
  public WhyViewModel why() {
    return why;
  }

  /** Does what a click on a part of a chart means. */
  void pick(ChartTarget picked) {
    switch (picked) {
      case ChartTarget.OfOption(String assumption, String option) ->
          session.choose(assumption, option);
      case ChartTarget.OfForceSize(long troops) -> aim(troops);
      case ChartTarget.OfActor(String actor) -> session.select(Selection.actor(actor));
      case ChartTarget.OfScenario scenario -> {}
    }
  }

  SectionModel<ChancesContent> chances() {
    return questions.ofAllWorlds(
        (situation, progress) -> {
          Exploration exploration = questions.exploration(situation.workspace(), progress);
          return ChancesContent.of(
              situation.workspace(),
              exploration,
              situation.assessment().troops().likely(),
              PhraseOdds.judgement(situation.workspace()));
        });
  }

  SectionModel<TornadoContent> tornado() {
    return questions.ofOneWorld(
        (situation, progress) ->
            TornadoContent.of(
                situation.workspace(),
                situation.setting().choices(),
                Tornado.find(situation.workspace(), situation.setting().choices())));
  }

  SectionModel<GivenContent> given() {
    return questions.ofAllWorlds(
        (situation, progress) ->
            GivenContent.of(
                situation.workspace(),
                situation.setting().choices(),
                questions.exploration(situation.workspace(), progress)));
  }

  SectionModel<TasksContent> tasks() {
    return questions.ofOneWorld(
        (situation, progress) ->
            TasksContent.of(
                situation.workspace(),
                situation.assessment(),
                ThreeTasks.of(situation.workspace(), situation.assessment())));
  }

  SectionModel<RotationContent> rotation() {
    return questions.ofOneWorld(
        (situation, progress) -> RotationContent.of(situation.workspace(), situation.assessment()));
  }

  SectionModel<RulersReport> rulers() {
    return questions.ofOneWorld((situation, progress) -> RulersReport.of(situation));
  }

  void select(Selection picked) {
    session.select(picked);
  }

  /** A new model of what the world shown rests on. */
  public EvidenceModel evidence() {
    return new EvidenceModel(questions);
  }

  /** A new model of what unlocks a force. */
  public UnlocksViewModel unlocks() {
    return new UnlocksViewModel(questions, target, this::aim);
  }

  /** The situation that is shown, or null. */
  @Nullable Situation situation() {
    return session.situationProperty().get();
  }
}
