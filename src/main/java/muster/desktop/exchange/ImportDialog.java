package muster.desktop.exchange;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import muster.desktop.kit.Words;

/** Shows over a window what an import would do, and imports if the person wants so. */
public final class ImportDialog {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 620;
  private static final double LEAST_HEIGHT = 480;

  private ImportDialog() {}

  /** Comes back at once; the dialog stands until the person closes it. */
  public static void show(Window owner, ImportViewModel model) {
    show(owner, "import.title", new ImportView(model), model.readyProperty(), model::apply);
  }

  /** The same for a table. */
  public static void show(Window owner, TableImportViewModel model) {
    show(owner, "table.title", new TableImportView(model), model.readyProperty(), model::apply);
  }

  private static void show(
      Window owner, String title, Node content, ReadOnlyBooleanProperty ready, Runnable apply) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(Words.text(title));
    dialog.setResizable(true);
    ButtonType go = new ButtonType(Words.text("import.action"), ButtonBar.ButtonData.OK_DONE);
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.setContent(content);
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.setMinHeight(LEAST_HEIGHT);
    pane.getButtonTypes().addAll(go, ButtonType.CANCEL);
    Node button = pane.lookupButton(go);
    button.setId("import-go");
    button.disableProperty().bind(ready.not());
    dialog.setOnHidden(
        e -> {
          if (go.equals(dialog.getResult())) {
            apply.run();
          }
        });
    dialog.show();
  }
}
