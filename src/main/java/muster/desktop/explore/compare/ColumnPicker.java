package muster.desktop.explore.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Titles;
import muster.desktop.kit.Words;
import muster.model.Scenario;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Picks the scenario of one column, or takes the column out. */
final class ColumnPicker extends HBox {
  private final ComboBox<@Nullable Scenario> scenario = new ComboBox<>();
  private final Button remove;
  private boolean showing;

  /**
   * @param index of the column among those beside the world that is shown
   */
  ColumnPicker(CompareViewModel model, int index) {
    super(4);
    // The world that is shown is A.
    String letter = String.valueOf((char) ('B' + index));
    setAlignment(Pos.CENTER_LEFT);
    Label name = Nodes.label(letter, Styles.TEXT_BOLD);
    name.setMinWidth(USE_PREF_SIZE);
    scenario.setId("explore-compare-" + letter);
    scenario.setAccessibleText(Words.text("explore.compare.column", letter));
    scenario.setMinWidth(60);
    scenario.setPrefWidth(240);
    scenario.setMaxWidth(340);
    HBox.setHgrow(scenario, Priority.ALWAYS);
    scenario.setConverter(new Titles<>(Scenario::title));
    scenario
        .valueProperty()
        .subscribe(
            picked -> {
              if (picked != null && !showing) {
                model.pick(index, picked.id());
              }
            });
    remove = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("explore.compare.remove", letter));
    remove.setId("explore-compare-remove-" + letter);
    remove.setOnAction(e -> model.remove(index));
    getChildren().addAll(name, scenario, remove);
  }

  void offer(List<Scenario> scenarios) {
    showing = true;
    scenario.getItems().setAll(scenarios);
    showing = false;
  }

  /**
   * @param id of the column's scenario, or null: there is no such column
   */
  void show(@Nullable String id) {
    showing = true;
    scenario.setValue(
        scenario.getItems().stream()
            .filter(item -> item != null && item.id().equals(id))
            .findFirst()
            .orElse(null));
    showing = false;
    Nodes.setShown(this, id != null);
  }

  void setRemovable(boolean removable) {
    remove.setDisable(!removable);
  }

  void focus() {
    scenario.requestFocus();
  }
}
