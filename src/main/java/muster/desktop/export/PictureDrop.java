package muster.desktop.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes pictures that a person drops. */
public final class PictureDrop {
  private PictureDrop() {}

  /** Has a node take one picture at a time; other files are left to whoever wants them. */
  public static void on(Node node, Consumer<Path> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (picture(e.getDragboard()).isPresent()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e ->
            picture(e.getDragboard())
                .ifPresent(
                    file -> {
                      e.setDropCompleted(true);
                      e.consume();
                      take.accept(file);
                    }));
  }

  private static Optional<Path> picture(Dragboard board) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    return files.size() == 1 && isPicture(files.getFirst())
        ? Optional.of(files.getFirst().toPath())
        : Optional.empty();
  }

  /** Any kind of picture: one that brings no slide back deserves to be told why. */
  private static boolean isPicture(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return List.of(".png", ".jpg", ".jpeg", ".svg", ".gif").stream().anyMatch(name::endsWith);
  }
}
