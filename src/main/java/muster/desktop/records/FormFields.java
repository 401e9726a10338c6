package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** Lays out the fields of a form. */
final class FormFields {
  private static final double NAMES = 112;
  private static final double NARROW = 96;

  private final FormParts parts;
  private final FormViewModel model;
  private final PlainInputs plain;
  private final ListInputs lists;

  FormFields(FormParts parts) {
    this.parts = parts;
    this.model = parts.model();
    plain = new PlainInputs(parts);
    lists = new ListInputs(parts, this);
  }

  /** The fields of an object, one below the other. */
  GridPane grid(Spot at, List<Field> fields, double names) {
    GridPane grid = new GridPane(8, 8);
    ColumnConstraints left = new ColumnConstraints(names, names, names);
    ColumnConstraints right = new ColumnConstraints();
    right.setHgrow(Priority.ALWAYS);
    right.setMinWidth(0);
    grid.getColumnConstraints().addAll(left, right);
    for (Field field : fields) {
      Spot spot = at.child(field.member());
      Node node = node(spot, field);
      FormParts.addRow(grid, field.label(), node, parts.judged(spot, node));
    }
    return grid;
  }

  GridPane grid(Spot at, List<Field> fields) {
    return grid(at, fields, at.equals(Spot.ROOT) ? NAMES : NARROW);
  }

  private Node node(Spot spot, Field field) {
    String label = field.label();
    return switch (field.input()) {
      case Input.Id _ -> id(spot, label);
      case Input.Line(var usual) -> plain.line(spot, label, usual.apply(model.workspace()));
      case Input.Paragraph _ -> plain.paragraph(spot, label);
      case Input.Day _ -> plain.day(spot, label);
      case Input.Word word -> plain.word(spot, label, word, field.required());
      case Input.Grade grade -> plain.grade(spot, label, grade, field.required());
      case Input.Figure _ -> plain.figure(spot, label);
      case Input.Name(var list) -> plain.name(spot, label, parts.names(list));
      case Input.Names(var list) -> lists.names(spot, label, parts.names(list), field.required());
      case Input.OwnOption _ -> ownOption(spot, label);
      case Input.Texts _ -> plain.texts(spot, label);
      case Input.Group(var fields) -> group(spot, fields);
      case Input.Rows(var fields) -> lists.rows(spot, fields);
      case Input.When _ ->
          new ConditionView(parts, spot, model.workspace().assumptions(), "records.condition.");
      case Input.Rule _ -> new RuleView(parts);
      case Input.Odds _ -> new OddsView(parts, plain, spot);
      case Input.Choices _ -> lists.choices(spot, plain);
      case Input.Values _ -> lists.values(spot, plain);
    };
  }

  /** Whether the id there is that of a saved option: they are told apart by it. */
  private boolean isThere(Spot spot) {
    return !model.draft().isNew()
        && spot.steps().size() > 1
        && Plain.list(model.draft().from().get((String) spot.steps().getFirst())).stream()
            .anyMatch(row -> Objects.equals(Plain.object(row).get("id"), model.at(spot)));
  }

  /** An id; where it is that of a saved record, it says who follows it to another one. */
  private Node id(Spot spot, String label) {
    TextField field = plain.id(spot, label, isThere(spot));
    if (!spot.equals(Spot.of("id")) || model.draft().isNew()) {
      return field;
    }
    Label follows = Nodes.paragraph(Words.text("records.id.follows"), "form-small");
    String before = model.draft().id();
    parts.follow(
        () -> Nodes.setShown(follows, !before.equals(model.at(spot)) && model.at(spot) != null));
    return new VBox(2, field, follows);
  }

  /** Few short fields stand beside each other. */
  private Node group(Spot spot, List<Field> fields) {
    boolean figures = fields.stream().allMatch(field -> field.input() instanceof Input.Figure);
    if (!figures) {
      GridPane grid = grid(spot, fields);
      grid.getStyleClass().add("form-group");
      return grid;
    }
    HBox row = new HBox(8);
    for (Field field : fields) {
      Spot at = spot.child(field.member());
      Node figure = plain.figure(at, field.label());
      Label name = Nodes.label(field.label(), "form-small");
      name.setLabelFor(figure);
      VBox cell = new VBox(2, name, parts.judged(at, figure));
      cell.setPrefWidth(150);
      HBox.setHgrow(cell, Priority.SOMETIMES);
      row.getChildren().add(cell);
    }
    return row;
  }

  /** One of the options as they are typed. */
  private ComboBox<@Nullable String> ownOption(Spot spot, String label) {
    Map<String, String> words = new LinkedHashMap<>();
    ComboBox<@Nullable String> box = plain.choice(spot, label, words, true, false);
    parts.follow(
        () -> {
          words.clear();
          OwnOptions.of(model).forEach(words::put);
          if (!box.getItems().equals(List.copyOf(words.keySet()))) {
            Object chosen = model.at(spot);
            box.getItems().setAll(words.keySet());
            box.setValue(Plain.text(chosen));
            model.set(spot, chosen);
          }
        });
    return box;
  }
}
