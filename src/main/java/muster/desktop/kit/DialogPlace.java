package muster.desktop.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Sees to it that all of a window is seen. Some window managers show one smaller than it wants to
 * be, and over a window that is itself only just being shown, or before it is known how thick its
 * frame is, partly off the screen.
 */
public final class DialogPlace {
  private DialogPlace() {}

  /** Once it is shown, it is in the middle of its owner. */
  public static void settle(Stage stage, Window owner) {
    stage.setOnShown(e -> centre(stage, stage.getWidth(), stage.getHeight(), owner));
  }

  /** Once it is shown, it is as large as it wants to be, and in the middle of its owner. */
  static void settle(Dialog<?> dialog, Window owner) {
    dialog.setOnShown(e -> settle(dialog.getDialogPane(), owner));
  }

  private static void settle(DialogPane pane, Window owner) {
    Stage stage = (Stage) pane.getScene().getWindow();
    Rectangle2D screen = screen(owner);
    double width = Math.min(pane.prefWidth(-1), screen.getWidth());
    double height = Math.min(pane.prefHeight(width), screen.getHeight());
    stage.setMinWidth(width);
    stage.setMinHeight(height);
    stage.sizeToScene();
    centre(stage, width, height, owner);
  }

  private static void centre(Stage stage, double width, double height, Window owner) {
    Rectangle2D screen = screen(owner);
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

  /** What can be used of the screen that a window is on. */
  public static Rectangle2D screen(Window owner) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    for (Screen each :
        Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())) {
      screen = each.getVisualBounds();
    }
    return screen;
  }

  /** Also where it is not known where the owner is. */
  private static double within(double wished, double least, double most) {
    return Double.isNaN(wished) ? least : Math.clamp(wished, least, Math.max(least, most));
  }
}
