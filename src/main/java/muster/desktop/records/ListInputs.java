package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Assumption;
import muster.model.Parameter;
import muster.model.edit.RecordList;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Fields that hold several values. */
final class ListInputs {
  private static final double NAMES = 190;

  private final FormParts parts;
  private final FormViewModel model;
  private final FormFields fields;

  ListInputs(FormParts parts, FormFields fields) {
    this.parts = parts;
    this.model = parts.model();
    this.fields = fields;
  }

  /** Objects, one below the other, each in a frame. */
  VBox rows(Spot spot, List<Field> each) {
    VBox box = new VBox(6);
    List<Object> rows = Plain.list(model.at(spot));
    for (int i = 0; i < rows.size(); i++) {
      int place = i;
      GridPane grid = fields.grid(spot.child(i), each);
      HBox.setHgrow(grid, Priority.ALWAYS);
      VBox buttons = new VBox(2);
      buttons.getChildren().add(remove(spot.child(i), () -> take(spot, place)));
      if (i > 0) {
        Button up = Nodes.iconButton(MaterialDesignA.ARROW_UP, Words.text("records.up"));
        up.setOnAction(e -> model.reshape(spot, Lists.up(rows(spot), place)));
        buttons.getChildren().add(up);
      }
      HBox row = new HBox(4, grid, buttons);
      row.getStyleClass().add("form-row");
      box.getChildren().add(row);
    }
    Button add = new Button(Words.text("records.add." + spot.name()));
    add.setId("form-" + FormParts.id(spot) + "-add");
    add.setOnAction(e -> model.reshape(spot, Lists.with(rows(spot), first(each))));
    box.getChildren().add(add);
    return box;
  }

  private void take(Spot spot, int place) {
    if (spot.equals(Spot.of("options"))) {
      model.reshape(members -> OwnOptions.without(members, place));
    } else {
      model.reshape(spot, without(spot, place));
    }
  }

  private List<Object> rows(Spot spot) {
    return Plain.list(model.at(spot));
  }

  private List<Object> without(Spot spot, int place) {
    return Lists.without(rows(spot), place);
  }

  /** A new object: with an id of its own where it has one. */
  private Map<String, Object> first(List<Field> each) {
    boolean named = each.stream().anyMatch(field -> field.input() instanceof Input.Id);
    if (!named) {
      return Map.of();
    }
    return Map.of("id", NewRecords.free("option", OwnOptions.of(model).keySet()));
  }

  private static Button remove(Spot spot, Runnable then) {
    Button remove = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("records.remove"));
    remove.setId("form-" + FormParts.id(spot) + "-remove");
    remove.setOnAction(e -> then.run());
    return remove;
  }

  /** Records by their names. */
  VBox names(Spot spot, String label, Map<String, String> names, boolean required) {
    return NameChips.of(
        "form-" + FormParts.id(spot),
        label,
        names,
        rows(spot).stream().map(Plain::text).toList(),
        left -> model.reshape(spot, left.isEmpty() && !required ? null : List.copyOf(left)));
  }

  /** An option for each assumption, or its baseline. */
  GridPane choices(Spot spot, PlainInputs plain) {
    GridPane grid = table();
    for (Assumption assumption : model.workspace().assumptions()) {
      Map<String, String> words = new LinkedHashMap<>();
      assumption.options().forEach(option -> words.put(option.id(), option.label()));
      Spot at = spot.child(assumption.id());
      var box = plain.choice(at, assumption.label(), words, false, false);
      box.setPromptText(
          Words.text("records.baseline", assumption.option(assumption.baseline()).label()));
      FormParts.addRow(grid, assumption.label(), box, parts.judged(at, box));
    }
    return grid;
  }

  /** A number for each parameter, or its own. */
  GridPane values(Spot spot, PlainInputs plain) {
    GridPane grid = table();
    for (Parameter parameter : RecordList.PARAMETERS.of(model.workspace())) {
      Spot at = spot.child(parameter.id());
      TextField figure = plain.figure(at, parameter.label());
      figure.setPromptText(
          Words.text("records.value", Plain.shown(parameter.value()), parameter.unit()));
      FormParts.addRow(grid, parameter.label(), figure, parts.judged(at, figure));
    }
    return grid;
  }

  private static GridPane table() {
    GridPane grid = new GridPane(8, 6);
    grid.getStyleClass().add("form-group");
    var names = new ColumnConstraints(NAMES, NAMES, NAMES);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    return grid;
  }
}
