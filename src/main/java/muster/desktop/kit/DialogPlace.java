package muster.desktop.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Sees to it that all of a dialog is seen. Some window managers show it smaller than it wants to
 * be, and over a window that is itself only just being shown, partly off the screen.
 */
final class DialogPlace {
  private DialogPlace() {}

  /** Once it is shown, it is as large as it wants to be, and in the middle of its owner. */
  static void settle(Dialog<?> dialog, Window owner) {
    dialog.setOnShown(e -> settle(dialog.getDialogPane(), owner));
  }

  private static void settle(DialogPane pane, Window owner) {
    Stage stage = (Stage) pane.getScene().getWindow();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    for (Screen each :
        Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())) {
      screen = each.getVisualBounds();
    }
    double width = Math.min(pane.prefWidth(-1), screen.getWidth());
    double height = Math.min(pane.prefHeight(width), screen.getHeight());
    stage.setMinWidth(width);
    stage.setMinHeight(height);
    stage.sizeToScene();
    stage.setX(
        within(
            owner.getX() + (owner.getWidth() - width) / 2,
            screen.getMinX(),
            screen.getMaxX() - width));
    stage.setY(
        within(
            owner.getY() + (owner.getHeight() - height) / 2,
            screen.getMinY(),
            screen.getMaxY() - height));
  }

  /** Also where it is not known where the owner is. */
  private static double within(double wished, double least, double most) {
    return Double.isNaN(wished) ? least : Math.clamp(wished, least, Math.max(least, most));
  }
}
