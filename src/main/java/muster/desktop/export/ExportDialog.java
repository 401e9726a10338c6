package muster.desktop.export;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import muster.desktop.export.ExportRun.Step;
import muster.desktop.kit.DialogPlace;
import muster.desktop.kit.Words;

/** Shows an export over a window. */
public final class ExportDialog {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 560;

  private ExportDialog() {}

  /** Comes back at once; the dialog stands until the person closes it. */
  public static void show(Window owner, SlideExport.Open export) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(Words.text("export.title"));
    ExportView view = new ExportView(export.choices(), export.run(), export::start, stage::close);
    Scene scene = new Scene(view, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    stage.setScene(scene);
    stage.setMinWidth(WIDTH);
    stage.setMinHeight(HEIGHT);
    DialogPlace.settle(stage, owner);
    // Whoever closes the window while it works, means that it should stop.
    stage.setOnCloseRequest(
        e -> {
          if (export.run().stepProperty().get() == Step.WORKING) {
            export.run().cancel();
            e.consume();
          }
        });
    stage.show();
  }
}
