package muster.desktop.workspaces;

import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/** Asks over a window what a new workspace is to be. */
public final class NewWorkspaceDialog {
  private static final double WIDTH = 640;

  private NewWorkspaceDialog() {}

  /** Comes back at once; the dialog stands until the workspace is made, or the person cancels. */
  public static void show(Window owner, NewWorkspaceViewModel model) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(Words.text("new.title"));
    dialog.setResizable(true);
    ButtonType go = new ButtonType(Words.text("new.go"), ButtonBar.ButtonData.OK_DONE);
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(
                    NewWorkspaceDialog.class.getResource("/muster/desktop/keeping.css"))
                .toExternalForm());
    pane.setContent(content(model));
    pane.setPrefWidth(WIDTH);
    pane.getButtonTypes().addAll(go, ButtonType.CANCEL);
    Node button = pane.lookupButton(go);
    button.setId("new-go");
    button.disableProperty().bind(model.readyProperty().not());
    // It stays open where making it fails, with all that was typed.
    button.addEventFilter(
        ActionEvent.ACTION,
        e -> {
          e.consume();
          model.make(dialog::close);
        });
    dialog.show();
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
    title
        .sceneProperty()
        .subscribe(scene -> javafx.application.Platform.runLater(title::requestFocus));
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
