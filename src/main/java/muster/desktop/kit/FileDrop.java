package muster.desktop.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes files that a person drags here from another program. */
public final class FileDrop {
  private FileDrop() {}

  /**
   * Has a node take files of every kind and number: those that cannot be used deserve to be told
   * why. While a dialog stands over the window, it takes none.
   *
   * @param take at least one
   */
  public static void on(Node node, Consumer<List<Path>> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (isTaken(e, node)) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e -> {
          if (isTaken(e, node)) {
            List<Path> files = e.getDragboard().getFiles().stream().map(File::toPath).toList();
            e.setDropCompleted(true);
            e.consume();
            take.accept(files);
          }
        });
  }

  private static boolean isTaken(DragEvent e, Node node) {
    return e.getGestureSource() == null
        && e.getDragboard().hasFiles()
        && !e.getDragboard().getFiles().isEmpty()
        && !isUnderDialog(node.getScene());
  }

  /** Not every system keeps drops from a window under a modal one. */
  private static boolean isUnderDialog(Scene scene) {
    return Window.getWindows().stream()
        .anyMatch(
            window ->
                window instanceof Stage stage
                    && stage.getModality() != Modality.NONE
                    && scene.getWindow().equals(stage.getOwner()));
  }
}
