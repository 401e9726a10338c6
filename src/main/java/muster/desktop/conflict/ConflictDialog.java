package muster.desktop.conflict;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import muster.desktop.kit.WindowDialog;
import muster.desktop.kit.Words;

/** Asks over a window whose version counts where both changed the same. */
public final class ConflictDialog {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 560;

  private ConflictDialog() {}

  /** Comes back at once; the dialog stands until the person has decided, or puts it off. */
  public static void show(Window owner, ConflictsViewModel model) {
    WindowDialog asked =
        WindowDialog.over(
            owner,
            "keep.disputed.title",
            new ConflictView(model),
            "conflict.go",
            new ButtonType(Words.text("conflict.later"), ButtonBar.ButtonData.CANCEL_CLOSE));
    asked.style("keeping.css");
    asked.pane().setPrefSize(WIDTH, HEIGHT);
    asked.button().setId("conflict-go");
    asked.button().disableProperty().bind(model.openProperty().greaterThan(0));
    asked
        .dialog()
        .setOnHidden(
            e -> {
              if (asked.isAgreed()) {
                model.decide();
              } else {
                model.later();
              }
            });
    asked.dialog().show();
  }
}
