package muster.desktop.workspaces;

import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.WindowDialog;
import muster.desktop.kit.Words;

/** Asks over a window what a new workspace is to be. */
public final class NewWorkspaceDialog {
  private static final double WIDTH = 640;

  private NewWorkspaceDialog() {}

  /** Comes back at once; the dialog stands until the workspace is made, or the person cancels. */
  public static void show(Window owner, NewWorkspaceViewModel model) {
    WindowDialog asked =
        WindowDialog.over(owner, "new.title", content(model), "new.go", ButtonType.CANCEL);
    asked.style("keeping.css");
    asked.pane().setPrefWidth(WIDTH);
    asked.button().setId("new-go");
    asked.button().disableProperty().bind(model.readyProperty().not());
    // It stays open where making it fails, with all that was typed.
    asked
        .button()
        .addEventFilter(
            ActionEvent.ACTION,
            e -> {
              e.consume();
              model.make(asked.dialog()::close);
            });
    asked.dialog().show();
  }

  private static VBox content(NewWorkspaceViewModel model) {
    GridPane fields = new GridPane(10, 8);
    Node title = field(fields, "new.name", model.titleProperty());
    TextField folder = field(fields, "new.folder", model.folderProperty());
    Button browse = new Button(Words.text("new.browse"));
    browse.setId("new-browse");
    browse.setOnAction(e -> model.chooseFolder());
    fields.add(browse, 2, GridPane.getRowIndex(folder));
    field(fields, "new.marking", model.markingProperty());
    field(fields, "new.as-of", model.asOfProperty());
    ToggleGroup group = new ToggleGroup();
    RadioButton base = radio("new.base", group);
    RadioButton empty = radio("new.empty", group);
    base.selectedProperty().bindBidirectional(model.withBaseProperty());
    empty.setSelected(!model.withBaseProperty().get());
    Label problem = Nodes.paragraph("", "new-problem");
    problem.setId("new-problem");
    problem.textProperty().bind(model.problemProperty());
    title.sceneProperty().subscribe(scene -> Platform.runLater(title::requestFocus));
    return new VBox(12, fields, Nodes.label(Words.text("new.begin")), base, empty, problem);
  }

  private static TextField field(GridPane fields, String key, StringProperty value) {
    TextField field = new TextField();
    field.setId(key.replace('.', '-'));
    field.textProperty().bindBidirectional(value);
    HBox.setHgrow(field, Priority.ALWAYS);
    GridPane.setHgrow(field, Priority.ALWAYS);
    Label label = Nodes.label(Words.text(key));
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.setLabelFor(field);
    fields.addRow(fields.getRowCount(), label, field);
    return field;
  }

  private static RadioButton radio(String key, ToggleGroup group) {
    RadioButton button = new RadioButton(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.setToggleGroup(group);
    button.setWrapText(true);
    return button;
  }
}
