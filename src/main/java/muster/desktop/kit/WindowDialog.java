package muster.desktop.kit;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Window;

/**
 * A dialog over one window, with that window's look and a button that does what the dialog is for.
 * It closes with Escape wherever in it the keys are.
 */
public final class WindowDialog {
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ButtonType action;

  private WindowDialog(ButtonType action) {
    this.action = action;
  }

  /**
   * Makes a dialog, which {@link #dialog} shows.
   *
   * @param title the key of its title
   * @param action the key of what its button says
   * @param others the buttons beside that
   */
  public static WindowDialog over(
      Window owner, String title, Node content, String action, ButtonType... others) {
    ButtonType go = new ButtonType(Words.text(action), ButtonBar.ButtonData.OK_DONE);
    WindowDialog made = new WindowDialog(go);
    made.dialog.initOwner(owner);
    made.dialog.initModality(Modality.WINDOW_MODAL);
    made.dialog.setTitle(Words.text(title));
    made.dialog.setResizable(true);
    DialogPane pane = made.dialog.getDialogPane();
    pane.getStylesheets().setAll(owner.getScene().getStylesheets());
    pane.setContent(content);
    pane.getButtonTypes().add(go);
    pane.getButtonTypes().addAll(others);
    // A list takes the key for itself, though nothing in it is edited.
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            made.dialog.close();
          }
        });
    DialogPlace.settle(made.dialog, owner);
    return made;
  }

  public Dialog<ButtonType> dialog() {
    return dialog;
  }

  public DialogPane pane() {
    return dialog.getDialogPane();
  }

  /** Adds a style sheet of the desktop's resources. */
  public void style(String sheet) {
    pane()
        .getStylesheets()
        .add(
            Objects.requireNonNull(WindowDialog.class.getResource("/muster/desktop/" + sheet))
                .toExternalForm());
  }

  /** The button that does what the dialog is for. */
  public Button button() {
    return (Button) pane().lookupButton(action);
  }

  /** Whether the dialog was closed by that button. */
  public boolean isAgreed() {
    return action.equals(dialog.getResult());
  }
}
