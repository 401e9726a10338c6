package muster.desktop.assumptions;

import javafx.scene.control.ComboBox;
import javafx.util.Subscription;
import muster.desktop.assumptions.AssumptionsViewModel.ScenarioItem;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** The list of scenarios, with the one that the setting started from. */
final class ScenarioPicker extends ComboBox<ScenarioItem> {
  private final AssumptionsViewModel model;

  ScenarioPicker(AssumptionsViewModel model) {
    this.model = model;
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(Words.text("scenario"));
    setPromptText(Words.text("scenario"));
    valueProperty().addListener((property, was, is) -> pick(is));
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    setItems(model.scenarios());
    return Subscription.combine(
        () -> setItems(null), model.scenarioProperty().subscribe(this::setValue));
  }

  private void pick(@Nullable ScenarioItem item) {
    if (item != null && !item.equals(model.scenarioProperty().get())) {
      model.pick(item);
    }
  }
}
