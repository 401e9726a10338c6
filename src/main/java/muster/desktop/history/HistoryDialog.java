package muster.desktop.history;

import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;
import muster.desktop.kit.Words;

/** Shows the earlier versions over a window. */
public final class HistoryDialog {
  private static final double WIDTH = 1060;
  private static final double HEIGHT = 600;

  private HistoryDialog() {}

  /** Comes back at once; the dialog stands until the person closes it. */
  public static void show(Window owner, HistoryViewModel model) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(Words.text("history.title"));
    dialog.setResizable(true);
    ButtonType go = new ButtonType(Words.text("history.restore"), ButtonBar.ButtonData.OK_DONE);
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(HistoryDialog.class.getResource("/muster/desktop/keeping.css"))
                .toExternalForm());
    pane.setContent(new HistoryView(model));
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.getButtonTypes().addAll(go, ButtonType.CLOSE);
    Node button = pane.lookupButton(go);
    button.setId("history-restore");
    button.disableProperty().bind(model.chosenProperty().isNull());
    // It stays open: one may look at what that did, and go on looking.
    button.addEventFilter(
        ActionEvent.ACTION,
        e -> {
          e.consume();
          model.restore();
        });
    // A list takes the key for itself, though nothing in it is edited.
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            dialog.close();
          }
        });
    // Some window managers show it smaller than that at first.
    dialog.setOnShown(e -> pane.getScene().getWindow().sizeToScene());
    dialog.setOnHidden(e -> model.close());
    dialog.show();
    model.read();
  }
}
