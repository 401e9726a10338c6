package muster.desktop.history;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import muster.desktop.kit.WindowDialog;

/** Shows the earlier versions over a window. */
public final class HistoryDialog {
  private static final double WIDTH = 1060;
  private static final double HEIGHT = 600;

  private HistoryDialog() {}

  /** Comes back at once; the dialog stands until the person closes it. */
  public static void show(Window owner, HistoryViewModel model) {
    WindowDialog shown =
        WindowDialog.over(
            owner, "history.title", new HistoryView(model), "history.restore", ButtonType.CLOSE);
    shown.style("keeping.css");
    shown.pane().setPrefSize(WIDTH, HEIGHT);
    shown.button().setId("history-restore");
    shown.button().disableProperty().bind(model.chosenProperty().isNull());
    // It stays open: one may look at what that did, and go on looking.
    shown
        .button()
        .addEventFilter(
            ActionEvent.ACTION,
            e -> {
              e.consume();
              model.restore();
            });
    shown.dialog().setOnHidden(e -> model.close());
    shown.dialog().show();
    model.read();
  }
}
