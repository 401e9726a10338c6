package muster.desktop.session;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.map.MapLayers;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The state of the whole window. Commands change the {@link #questionProperty() question} at once;
 * the {@link #situationProperty() situation} that answers it follows from a worker, and all panes
 * render from that. To be used on the window's thread.
 */
public final class Session {
  private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Situation> situation =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
  private final ObjectProperty<MapLayers> layers = new SimpleObjectProperty<>(MapLayers.USUAL);
  private final ObjectProperty<Slide.@Nullable View> view = new SimpleObjectProperty<>();
  private final Refresher<Situation> answers;
  private @Nullable Ground ground;

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

  /** What part of the map the person sees, for a slide of it; null until a map is shown. */
  public ObjectProperty<Slide.@Nullable View> viewProperty() {
    return view;
  }

  public void select(@Nullable Selection selected) {
    selection.set(selected);
  }

  /** Shows another workspace, in its first scenario if it has one. */
  public void open(Workspace workspace) {
    Scenario first = workspace.scenarios().isEmpty() ? null : workspace.scenarios().getFirst();
    selection.set(null);
    ask(new Question(workspace, Setting.of(workspace, first), ground));
  }

  /** Brings the base map, which is read while the rest is shown already. */
  public void setGround(Ground read) {
    ground = read;
    Question asked = question.get();
    if (asked != null) {
      ask(new Question(asked.workspace(), asked.setting(), read));
    }
  }

  /**
   * @param id a scenario of the workspace, or null for every assumption at its baseline
   */
  public void pickScenario(@Nullable String id) {
    change(
        asked ->
            Setting.of(
                asked.workspace(), Workspace.find(asked.workspace().scenarios(), id).orElse(null)));
  }

  public void choose(String assumption, String option) {
    change(asked -> asked.setting().withChoice(assumption, option));
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
    change(
        asked ->
            asked.setting().withChoice(assumption, asked.start().choices().optionOf(assumption)));
  }

  /** Puts everything back to what the scenario says. */
  public void resetAll() {
    change(Question::start);
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
