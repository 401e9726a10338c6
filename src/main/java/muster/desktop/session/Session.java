package muster.desktop.session;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import muster.assess.EvidenceScope;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.draw.map.MapLayers;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import org.jspecify.annotations.Nullable;

/**
 * The state of the whole window. Commands change the {@link #questionProperty() question} at once;
 * the {@link #situationProperty() situation} that answers it follows from a worker, and all panes
 * render from that. To be used on the window's thread.
 */
public final class Session {
  private static final int MOST_PASSED = 200;

  private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Situation> situation =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Home> home = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
  private final ObjectProperty<List<String>> highlight = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<MapLayers> layers = new SimpleObjectProperty<>(MapLayers.USUAL);
  private final ObjectProperty<MapLook> look = new SimpleObjectProperty<>(MapLook.USUAL);
  private final ObjectProperty<Slide.@Nullable View> view = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final Refresher<Situation> answers;

  /** The settings before the last choices, the newest last. */
  private final Deque<Setting> passed = new ArrayDeque<>();

  private @Nullable Ground ground;
  private ForeignMembers foreign = ForeignMembers.NONE;

  /**
   * @param failed takes what the answerer threw
   */
  public Session(Tasks tasks, Answerer answerer, Consumer<? super Throwable> failed) {
    answers =
        new Refresher<>(
            tasks,
            () -> {
              Question asked = asked();
              Situation before = situation.get();
              return () -> answerer.answer(asked, before);
            },
            situation::set,
            failed);
  }

  /** What is asked now; null until a workspace is open. */
  public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Where the workspace is kept; null: nowhere yet. */
  public ReadOnlyObjectProperty<@Nullable Home> homeProperty() {
    return home.getReadOnlyProperty();
  }

  /** What was read and the workspace has no place for, by the ids that it has now. */
  public ForeignMembers foreign() {
    return foreign;
  }

  /** The newest answer; null until there is one. */
  public ReadOnlyObjectProperty<@Nullable Situation> situationProperty() {
    return situation.getReadOnlyProperty();
  }

  /** What is picked out in every pane, or null. */
  public ObjectProperty<@Nullable Selection> selectionProperty() {
    return selection;
  }

  /** What of the map is switched on. */
  public ObjectProperty<MapLayers> layersProperty() {
    return layers;
  }

  /** In which style and language the map is. */
  public ObjectProperty<MapLook> lookProperty() {
    return look;
  }

  /** What part of the map the person sees, for a slide of it; null until a map is shown. */
  public ObjectProperty<Slide.@Nullable View> viewProperty() {
    return view;
  }

  /** Ids of countries, zones, sites and lines that are brought out as on a slide, or none. */
  public ObjectProperty<List<String>> highlightProperty() {
    return highlight;
  }

  /** Picks out one thing in place of all that was brought out. */
  public void select(@Nullable Selection selected) {
    highlight.set(List.of());
    selection.set(selected);
  }

  /** Whether there is a setting to {@link #goBack go back} to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Shows a workspace that is kept nowhere yet. */
  public void open(Workspace workspace) {
    open(workspace, null);
  }

  /** Shows another workspace, in its first scenario if it has one, and believes all of it. */
  public void open(Workspace workspace, @Nullable Home from) {
    Scenario first = workspace.scenarios().isEmpty() ? null : workspace.scenarios().getFirst();
    select(null);
    passed.clear();
    canGoBack.set(false);
    ask(new Question(workspace, Setting.of(workspace, first), EvidenceScope.ALL, ground));
    foreign = from == null ? ForeignMembers.NONE : from.foreign();
    home.set(from);
  }

  /** From now on the workspace is kept there. */
  public void moveTo(Home there) {
    foreign = there.foreign();
    home.set(there);
  }

  /** Shows the workspace changed; what is asked of it and picked out in it stays. */
  public void edit(Workspace changed) {
    Question asked = asked();
    Selection picked = selection.get();
    if (picked != null && !picked.isIn(changed)) {
      selection.set(null);
    }
    List<Setting> carried =
        passed.stream()
            .map(setting -> CarriedSetting.of(setting, asked.workspace(), changed))
            .toList();
    passed.clear();
    passed.addAll(carried);
    foreign = foreign.carried(asked.workspace(), changed);
    ask(asked.with(changed));
  }

  /** Brings the base map, which is read while the rest is shown already. */
  public void setGround(Ground read) {
    ground = read;
    Question asked = question.get();
    if (asked != null) {
      ask(new Question(asked.workspace(), asked.setting(), asked.scope(), read));
    }
  }

  /**
   * @param id a scenario of the workspace, or null for every assumption at its baseline
   */
  public void pickScenario(@Nullable String id) {
    choose(
        asked ->
            Setting.of(
                asked.workspace(), Workspace.find(asked.workspace().scenarios(), id).orElse(null)));
  }

  /** Goes to a setting as a whole, such as a slide's. */
  public void show(Setting setting) {
    choose(asked -> setting);
  }

  public void choose(String assumption, String option) {
    choose(Map.of(assumption, option));
  }

  /**
   * Chooses several options at once.
   *
   * @param options by their assumptions
   */
  public void choose(Map<String, String> options) {
    choose(
        asked -> {
          Setting setting = asked.setting();
          for (Map.Entry<String, String> option : options.entrySet()) {
            setting = setting.withChoice(option.getKey(), option.getValue());
          }
          return setting;
        });
  }

  /** Returns to the setting before the last choice, with what was believed unchanged. */
  public void goBack() {
    Setting before = passed.pollLast();
    if (before != null) {
      change(asked -> before);
    }
    canGoBack.set(!passed.isEmpty());
  }

  /** Believes this much of the workspace's evidence. */
  public void believe(EvidenceScope scope) {
    Question asked = question.get();
    if (asked != null && !asked.scope().equals(scope)) {
      ask(asked.with(scope));
    }
  }

  public void setParameter(String parameter, BigDecimal value) {
    change(asked -> asked.setting().withParameter(parameter, value));
  }

  /**
   * @param rotation soldiers in the pool for each one deployed, above 0
   */
  public void setRotation(BigDecimal rotation) {
    change(asked -> asked.setting().withRotation(rotation));
  }

  /** Puts one assumption back to what the scenario says. */
  public void reset(String assumption) {
    choose(
        asked ->
            asked.setting().withChoice(assumption, asked.start().choices().optionOf(assumption)));
  }

  /** Puts everything back to what the scenario says. */
  public void resetAll() {
    choose(Question::start);
  }

  /** Changes what one can go back from; a slider is moved back by hand. */
  private void choose(Function<Question, Setting> changed) {
    Question before = question.get();
    change(changed);
    Question after = question.get();
    if (before != null && after != null && !before.setting().equals(after.setting())) {
      passed.addLast(before.setting());
      if (passed.size() > MOST_PASSED) {
        passed.removeFirst();
      }
      canGoBack.set(true);
    }
  }

  private void change(Function<Question, Setting> changed) {
    Question asked = question.get();
    if (asked == null) {
      return;
    }
    Setting setting = changed.apply(asked);
    if (!setting.equals(asked.setting())) {
      ask(asked.with(setting));
    }
  }

  private void ask(Question asked) {
    question.set(asked);
    answers.request();
  }

  private Question asked() {
    Question asked = question.get();
    if (asked == null) {
      throw new IllegalStateException("No workspace is open");
    }
    return asked;
  }
}
