package muster.desktop.explore.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.assess.Comparison;
import muster.desktop.explore.section.Questions;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.chart.ChartTarget;
import muster.draw.chart.CompareContent;
import muster.draw.chart.ComparedWorld;
import muster.geo.MapScenes;
import muster.model.Identified;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Which scenarios stand beside the world that is shown, and how they compare. */
public final class CompareViewModel {
  /** Beside the world that is shown. */
  static final int MOST = Comparison.MOST - 1;

  private final Session session;
  private final SectionModel<CompareContent> answers;
  private final ReadOnlyObjectWrapper<List<String>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Scenario>> scenarios =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean picked;
  private volatile Wish wish = new Wish(List.of(), Set.of());
  private @Nullable Kept kept;

  /**
   * What beside the situation the answer depends on, for the worker.
   *
   * @param lit ids of what is picked out
   */
  private record Wish(List<String> columns, Set<String> lit) {}

  /** Scenes that were made, for as long as they are of what is shown. */
  private record Kept(Workspace workspace, Ground ground, MapScenes scenes) {}

  public CompareViewModel(Questions questions) {
    session = questions.session();
    answers = questions.ofOneWorld((situation, progress) -> compare(situation, wish));
    session.questionProperty().subscribe(this::follow);
    session.selectionProperty().subscribe(selection -> ask());
    columns.subscribe(ids -> ask());
  }

  /** Asks what the columns show. */
  public SectionModel<CompareContent> answers() {
    return answers;
  }

  /** The ids of the scenarios beside the world that is shown, from left to right. */
  public ReadOnlyObjectProperty<List<String>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /** What a column can be. */
  ReadOnlyObjectProperty<List<Scenario>> scenariosProperty() {
    return scenarios.getReadOnlyProperty();
  }

  /** The section is seen: until a column was picked, what stands there follows what is shown. */
  void begin() {
    Question asked = session.questionProperty().get();
    if (!picked && asked != null) {
      columns.set(firstChoice(asked));
    }
  }

  private void ask() {
    Selection selection = session.selectionProperty().get();
    wish = new Wish(columns.get(), selection == null ? Set.of() : Set.of(selection.id()));
    answers.ask();
  }

  private void set(List<String> ids) {
    picked = true;
    columns.set(List.copyOf(ids));
  }

  boolean canAdd() {
    return columns.get().size() < MOST && !unused().isEmpty();
  }

  boolean canRemove() {
    return columns.get().size() > 1;
  }

  /** Adds the next scenario that is not there yet. */
  void add() {
    if (canAdd()) {
      List<String> more = new ArrayList<>(columns.get());
      more.add(unused().getFirst());
      set(more);
    }
  }

  void remove(int index) {
    if (canRemove()) {
      List<String> fewer = new ArrayList<>(columns.get());
      fewer.remove(index);
      set(fewer);
    }
  }

  /** Makes a column another scenario; one that stands in another column changes places with it. */
  void pick(int index, String id) {
    List<String> changed = new ArrayList<>(columns.get());
    int other = changed.indexOf(id);
    if (other >= 0) {
      changed.set(other, changed.get(index));
    }
    changed.set(index, id);
    set(changed);
  }

  /**
   * Shows the scenario of a column; the one that was shown until then takes its place, so that the
   * two can still be compared.
   *
   * @return whether the click was meant for this
   */
  boolean show(ChartTarget picked) {
    if (!(picked instanceof ChartTarget.OfScenario(int index))) {
      return false;
    }
    Question asked = session.questionProperty().get();
    if (asked != null && index > 0 && index <= columns.get().size()) {
      String id = columns.get().get(index - 1);
      String before = asked.setting().scenario();
      session.pickScenario(id);
      if (before != null && !columns.get().contains(before)) {
        pick(index - 1, before);
      }
    }
    return true;
  }

  private List<String> unused() {
    Question asked = session.questionProperty().get();
    String shown = asked == null ? null : asked.setting().scenario();
    List<String> unused = new ArrayList<>();
    scenarios.get().stream().map(Identified::id).forEach(unused::add);
    unused.removeAll(columns.get());
    if (unused.size() > 1) {
      unused.remove(shown);
    }
    return unused;
  }

  private void follow(@Nullable Question question) {
    if (question == null || question.workspace().scenarios().equals(scenarios.get())) {
      return;
    }
    scenarios.set(List.copyOf(question.workspace().scenarios()));
    picked = false;
    columns.set(firstChoice(question));
  }

  /** The scenario from which the world shown was changed; if it was not, the next one. */
  private static List<String> firstChoice(Question question) {
    List<String> ids = question.workspace().scenarios().stream().map(Identified::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    String shown = question.setting().scenario();
    if (shown != null && !question.setting().equals(question.start())) {
      return List.of(shown);
    }
    return List.of(ids.get((ids.indexOf(shown) + 1) % ids.size()));
  }

  private CompareContent compare(Situation situation, Wish wished) {
    Workspace workspace = situation.workspace();
    MapScenes scenes = scenes(situation);
    List<ComparedWorld> beside = ComparedWorld.of(workspace, scenes, wished.columns());
    return CompareContent.of(
        workspace,
        ComparedWorld.led(
            ComparedWorld.of(workspace, situation.setting(), situation.scene()),
            beside.isEmpty() ? List.of(baseline(workspace, scenes)) : beside),
        wished.lit());
  }

  /** What a workspace without scenarios is compared with. */
  private static ComparedWorld baseline(Workspace workspace, @Nullable MapScenes scenes) {
    Setting setting = Setting.of(workspace, null);
    return ComparedWorld.of(
        workspace, setting, scenes == null ? null : scenes.of(setting.parameters()));
  }

  private @Nullable MapScenes scenes(Situation situation) {
    Ground ground = situation.question().ground();
    if (ground == null) {
      return null;
    }
    Workspace workspace = situation.workspace();
    if (kept == null || !kept.ground().equals(ground) || !kept.workspace().equals(workspace)) {
      kept = new Kept(workspace, ground, new MapScenes(workspace, ground.scene(), ground.zones()));
    }
    return kept.scenes();
  }
}
