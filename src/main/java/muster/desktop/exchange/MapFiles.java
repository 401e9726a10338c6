package muster.desktop.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.export.MapExport;
import muster.export.MapFormat;
import muster.model.Workspace;
import muster.store.exchange.ImportException;
import muster.store.exchange.ImportFile;
import muster.store.exchange.ImportPlan;
import muster.store.exchange.MapFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Takes map files in and writes them. To be used on the window's thread. */
public final class MapFiles {
  private final Session session;
  private final Editor editor;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Consumer<ImportViewModel> preview;
  private final Consumer<? super Throwable> failed;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  /**
   * @param preview shows what an import would do
   */
  public MapFiles(
      Session session,
      Editor editor,
      Tasks tasks,
      Dialogs dialogs,
      Consumer<ImportViewModel> preview,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.editor = editor;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.preview = preview;
    this.failed = failed;
  }

  /** The last thing that was done, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Asks for a map file and shows what importing it would do. */
  public void chooseImport() {
    if (session.questionProperty().get() != null) {
      dialogs.chooseMapFile(Words.text("import.choose")).ifPresent(this::read);
    }
  }

  /** Shows what importing a map file would do. */
  public void read(Path file) {
    status.set(Words.text("import.reading", file));
    tasks.<MapFile>run(
        () -> ImportFile.read(file),
        read -> {
          status.set("");
          show(read);
        },
        error -> {
          status.set("");
          report(error);
        });
  }

  private void report(Throwable error) {
    if (error instanceof ImportException) {
      dialogs.tell(Words.text("import.title"), String.valueOf(error.getMessage()));
    } else {
      failed.accept(error);
    }
  }

  private void show(MapFile file) {
    Question asked = session.questionProperty().get();
    if (asked != null) {
      Workspace before = asked.workspace();
      preview.accept(
          new ImportViewModel(
              before, file, tasks, plan -> apply(file, before, plan), this::report));
    }
  }

  private void apply(MapFile file, Workspace before, ImportPlan plan) {
    new ApplyImport(session, editor, dialogs, Words.text("import.title"))
        .apply(
            before,
            ImportEdit.of(file.name(), before, plan.after()),
            () -> status.set(Words.text("import.done", file.name())));
  }

  /** Asks for a file and writes zones, lines and sites as they are shown. */
  public void chooseExport() {
    Question asked = session.questionProperty().get();
    Ground ground = asked == null ? null : asked.ground();
    if (asked == null || ground == null) {
      status.set(Words.text("slide.early"));
      return;
    }
    dialogs
        .chooseMapTarget(Words.text("map-export.title"), Words.text("map-export.name"))
        .map(MapFiles::withEnding)
        .ifPresent(file -> write(asked, ground, file));
  }

  private void write(Question asked, Ground ground, Path file) {
    status.set(Words.text("slide.writing", file));
    tasks.<Path>run(
        () -> {
          Map<String, Geometry> areas =
              ground.zones().resolve(asked.workspace(), asked.setting().parameters());
          MapFormat format = format(file);
          MapExport.write(
              file,
              MapExport.text(
                  format == null ? MapFormat.GEOJSON : format,
                  asked.workspace(),
                  asked.setting(),
                  areas));
          return file;
        },
        written -> status.set(Words.text("map-export.done", written)),
        error -> {
          status.set("");
          failed.accept(error);
        });
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return format(file) == null ? file.resolveSibling(name + "." + MapFormat.GEOJSON.code()) : file;
  }

  /** By the ending of the name; null if it is none of ours. */
  private static @Nullable MapFormat format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (MapFormat format : MapFormat.values()) {
      if (name.endsWith("." + format.code())) {
        return format;
      }
    }
    return null;
  }
}
