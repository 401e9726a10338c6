package muster.desktop.conflict;

import java.util.Objects;
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

/** Asks over a window whose version counts where both changed the same. */
public final class ConflictDialog {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 560;

  private ConflictDialog() {}

  /** Comes back at once; the dialog stands until the person has decided, or puts it off. */
  public static void show(Window owner, ConflictsViewModel model) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setTitle(Words.text("keep.disputed.title"));
    dialog.setResizable(true);
    ButtonType go = new ButtonType(Words.text("conflict.go"), ButtonBar.ButtonData.OK_DONE);
    ButtonType later =
        new ButtonType(Words.text("conflict.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
    DialogPane pane = dialog.getDialogPane();
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(ConflictDialog.class.getResource("/muster/desktop/keeping.css"))
                .toExternalForm());
    pane.setContent(new ConflictView(model));
    pane.setPrefSize(WIDTH, HEIGHT);
    pane.getButtonTypes().addAll(go, later);
    Node button = pane.lookupButton(go);
    button.setId("conflict-go");
    button.disableProperty().bind(model.openProperty().greaterThan(0));
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
    dialog.setOnHidden(
        e -> {
          if (go.equals(dialog.getResult())) {
            model.decide();
          } else {
            model.later();
          }
        });
    dialog.show();
  }
}
