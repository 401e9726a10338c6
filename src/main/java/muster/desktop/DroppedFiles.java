package muster.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.task.Tasks;
import muster.store.WorkspaceFolder;

/** Hands files that were dropped on the window to whoever reads their kind, or says why not. */
final class DroppedFiles {
  /** Any kind of picture: one that brings no slide back deserves to be told why. */
  private static final List<String> PICTURES =
      List.of(".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".bmp", ".tif", ".tiff");

  /** Old workbooks too: they deserve to be told what to do. */
  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls");

  private static final List<String> MAPS = List.of(".geojson", ".json", ".kml", ".kmz", ".gpkg");

  private final BooleanSupplier ready;
  private final Readers readers;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Consumer<? super Throwable> failed;

  /** Who reads what. */
  record Readers(
      Consumer<Path> workspaces,
      Consumer<Path> pictures,
      Consumer<Path> tables,
      Consumer<Path> maps) {}

  /**
   * @param ready whether a workspace is open
   */
  DroppedFiles(
      BooleanSupplier ready,
      Readers readers,
      Tasks tasks,
      Dialogs dialogs,
      Consumer<? super Throwable> failed) {
    this.ready = ready;
    this.readers = readers;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.failed = failed;
  }

  /** Takes one file. */
  void take(List<Path> files) {
    if (files.size() > 1) {
      tell(Words.text("drop.many", files.size()));
      return;
    }
    Path file = files.getFirst();
    // A folder on a slow disk is asked for elsewhere than where the window is drawn.
    tasks.run(() -> Kind.of(file), kind -> take(file, kind), failed);
  }

  private enum Kind {
    FILE,
    FOLDER,
    WORKSPACE;

    static Kind of(Path file) {
      if (WorkspaceFolder.isOne(file)) {
        return WORKSPACE;
      }
      return Files.isDirectory(file) ? FOLDER : FILE;
    }
  }

  private void take(Path file, Kind kind) {
    String name = String.valueOf(file.getFileName());
    if (kind == Kind.WORKSPACE) {
      readers.workspaces().accept(file);
    } else if (kind == Kind.FOLDER) {
      tell(Words.text("drop.folder", name));
    } else if (!ready.getAsBoolean()) {
      tell(Words.text("drop.early", name));
    } else if (isOf(PICTURES, name)) {
      readers.pictures().accept(file);
    } else if (isOf(TABLES, name)) {
      readers.tables().accept(file);
    } else if (isOf(MAPS, name)) {
      readers.maps().accept(file);
    } else {
      tell(Words.text("drop.unknown", name));
    }
  }

  private static boolean isOf(List<String> endings, String name) {
    return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  private void tell(String sentence) {
    dialogs.tell(Words.text("drop.title"), sentence);
  }
}
