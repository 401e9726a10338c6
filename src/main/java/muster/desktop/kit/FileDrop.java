package muster.desktop.kit;

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
import muster.store.PackedWorkspace;

/** Takes files that a person drops. */
public final class FileDrop {
  /** Any kind of picture: one that brings no slide back deserves to be told why. */
  public static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".svg", ".gif");

  /** Old workbooks too: they deserve to be told what to do. */
  public static final List<String> TABLES = List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".xls");

  /** Packed workspaces, and the file that stands for its folder. */
  public static final List<String> WORKSPACES = List.of(PackedWorkspace.ENDING, "workspace.json");

  private FileDrop() {}

  /**
   * Has a node take one file at a time; other files are left to whoever wants them.
   *
   * @param endings of the names of files that are taken
   */
  public static void on(Node node, List<String> endings, Consumer<Path> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (file(e.getDragboard(), endings).isPresent()) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e ->
            file(e.getDragboard(), endings)
                .ifPresent(
                    file -> {
                      e.setDropCompleted(true);
                      e.consume();
                      take.accept(file);
                    }));
  }

  private static Optional<Path> file(Dragboard board, List<String> endings) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    if (files.size() != 1) {
      return Optional.empty();
    }
    String name = files.getFirst().getName().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith)
        ? Optional.of(files.getFirst().toPath())
        : Optional.empty();
  }
}
