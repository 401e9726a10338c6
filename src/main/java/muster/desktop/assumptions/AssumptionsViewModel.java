package muster.desktop.assumptions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Parameter;
import muster.model.Scenario;
import muster.model.Source;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What the pane of assumptions shows and does. */
public final class AssumptionsViewModel {
  private static final BigDecimal LEAST_ROTATION = BigDecimal.ONE;
  private static final BigDecimal MOST_ROTATION = BigDecimal.valueOf(8);
  private static final BigDecimal ROTATION_STEP = new BigDecimal("0.5");

  private final Session session;
  private final ObservableList<AssumptionViewModel> assumptions =
      FXCollections.observableArrayList();
  private final ObservableList<NumberViewModel> parameters = FXCollections.observableArrayList();
  private final ObservableList<ScenarioItem> scenarios = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ScenarioItem> scenario =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper changesText = new ReadOnlyStringWrapper("");
  private final NumberViewModel rotation;
  private @Nullable Made made;

  public AssumptionsViewModel(Session session) {
    this.session = session;
    rotation =
        new NumberViewModel(
            "rotation",
            Words.text("rotation"),
            "",
            LEAST_ROTATION,
            MOST_ROTATION,
            ROTATION_STEP,
            session::setRotation);
    session
        .questionProperty()
        .subscribe(
            question -> {
              if (question != null) {
                update(question);
              }
            });
  }

  public ObservableList<AssumptionViewModel> assumptions() {
    return assumptions;
  }

  /** The sliders that zone rules read. */
  public ObservableList<NumberViewModel> parameters() {
    return parameters;
  }

  /** Soldiers in the pool for each one deployed. */
  public NumberViewModel rotation() {
    return rotation;
  }

  public ObservableList<ScenarioItem> scenarios() {
    return scenarios;
  }

  /** The scenario that the setting started from; null: every assumption at its baseline. */
  public ReadOnlyObjectProperty<@Nullable ScenarioItem> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /** How many assumptions, parameters and the rotation differ from the scenario. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The same in words. */
  public ReadOnlyStringProperty changesTextProperty() {
    return changesText.getReadOnlyProperty();
  }

  public void pick(ScenarioItem item) {
    session.pickScenario(item.id());
  }

  public void resetAll() {
    session.resetAll();
  }

  private void update(Question question) {
    Made now = Made.of(question.workspace());
    if (!now.equals(made)) {
      made = now;
      rebuild(question.workspace());
    }
    Question start = question.with(question.start());
    assumptions.forEach(a -> a.update(question));
    for (NumberViewModel parameter : parameters) {
      parameter.update(value(question, parameter.id()), value(start, parameter.id()));
    }
    rotation.update(question.setting().rotation(), start.setting().rotation());
    int count =
        (int)
            (assumptions.stream().filter(a -> a.changedProperty().get()).count()
                + parameters.stream().filter(p -> p.changedProperty().get()).count()
                + (rotation.changedProperty().get() ? 1 : 0));
    changes.set(count);
    changesText.set(Words.text("assumptions.changes", count));
    scenario.set(
        scenarios.stream()
            .filter(s -> Objects.equals(s.id(), question.setting().scenario()))
            .findFirst()
            .orElse(null));
  }

  private static BigDecimal value(Question question, String parameter) {
    return question.setting().parameters().getOrDefault(parameter, BigDecimal.ZERO);
  }

  private void rebuild(Workspace opened) {
    scenarios.setAll(
        opened.scenarios().isEmpty()
            ? List.of(new ScenarioItem(null, Words.text("scenario.baseline"), ""))
            : opened.scenarios().stream().map(AssumptionsViewModel::item).toList());
    parameters.setAll(opened.parameters().stream().map(this::slider).toList());
    assumptions.setAll(
        opened.assumptions().stream()
            .map(a -> new AssumptionViewModel(session, opened, a))
            .toList());
  }

  /**
   * What of a workspace the pane is made of. A drag on the map makes another workspace many times a
   * second, and none of this: its cards stay, with the cursor that may be in them.
   */
  private record Made(
      List<Scenario> scenarios,
      List<Parameter> parameters,
      List<Assumption> assumptions,
      List<Commitment> commitments,
      List<Actor> actors,
      List<Source> sources) {

    static Made of(Workspace workspace) {
      return new Made(
          workspace.scenarios(),
          workspace.parameters(),
          workspace.assumptions(),
          workspace.commitments(),
          workspace.actors(),
          workspace.sources());
    }
  }

  private NumberViewModel slider(Parameter p) {
    return new NumberViewModel(
        p.id(),
        p.label(),
        p.unit(),
        p.min(),
        p.max(),
        p.step(),
        value -> session.setParameter(p.id(), value));
  }

  private static ScenarioItem item(Scenario scenario) {
    String note = scenario.note();
    return new ScenarioItem(scenario.id(), scenario.title(), note == null ? "" : note);
  }

  /**
   * A scenario as a list shows it.
   *
   * @param id null: every assumption at its baseline
   */
  public record ScenarioItem(@Nullable String id, String title, String note) {
    @Override
    public String toString() {
      return title;
    }
  }
}
