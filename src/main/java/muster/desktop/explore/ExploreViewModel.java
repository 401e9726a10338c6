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
  private final Consumer<? super Throwable> failed;
  private final Explorations explorations = new Explorations();
  private final HeldFast held = new HeldFast();
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
    this.failed = failed;
    compare = new CompareViewModel(this);
    why = new WhyViewModel(this);
  }

  /** What is held fixed in all sections. */
  HeldFast held() {
    return held;
  }

  CompareViewModel compare() {
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

  Session session() {
    return session;
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
    explain(new Explained.Total());
  }

  /** Shows what the expected troops over all worlds are made of. */
  void explainExpected() {
    explain(new Explained.Expected());
  }

  private void explain(Explained number) {
    why.explain(number);
    section.set(Section.WHY);
  }

  WhyViewModel why() {
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
    return ask(
        (situation, progress) -> {
          Exploration exploration = explorations.of(situation.workspace(), progress);
          return ChancesContent.of(
              situation.workspace(),
              exploration,
              situation.assessment().troops().likely(),
              PhraseOdds.judgement(situation.workspace()));
        });
  }

  SectionModel<TornadoContent> tornado() {
    return askOne(
        (situation, progress) ->
            TornadoContent.of(
                situation.workspace(),
                situation.setting().choices(),
                Tornado.find(situation.workspace(), situation.setting().choices())));
  }

  SectionModel<GivenContent> given() {
    return ask(
        (situation, progress) ->
            GivenContent.of(
                situation.workspace(),
                situation.setting().choices(),
                explorations.of(situation.workspace(), progress)));
  }

  SectionModel<TasksContent> tasks() {
    return askOne(
        (situation, progress) ->
            TasksContent.of(
                situation.workspace(),
                situation.assessment(),
                ThreeTasks.of(situation.workspace(), situation.assessment())));
  }

  SectionModel<RotationContent> rotation() {
    return askOne(
        (situation, progress) -> RotationContent.of(situation.workspace(), situation.assessment()));
  }

  SectionModel<RulersReport> rulers() {
    return askOne((situation, progress) -> RulersReport.of(situation));
  }

  void select(Selection picked) {
    session.select(picked);
  }

  EvidenceModel evidence() {
    return new EvidenceModel(session, askOne(EvidenceFinder::find));
  }

  /** A question about the world that is shown, whatever is held. */
  <A> SectionModel<A> askOne(SectionModel.Ask<A> ask) {
    return new SectionModel<>(session, new HeldFast(), tasks, failed, ask);
  }

  /** A question about all worlds but for what is held. */
  <A> SectionModel<A> ask(SectionModel.Ask<A> ask) {
    return new SectionModel<>(session, held, tasks, failed, ask);
  }

  /** The situation that is shown, or null. */
  @Nullable Situation situation() {
    return session.situationProperty().get();
  }
}
