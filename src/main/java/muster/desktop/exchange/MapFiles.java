package muster.desktop.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Words;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.task.Inquiry;
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
  private final Exchanging exchanging;
  private final Consumer<ImportViewModel> preview;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  /** Ends the reading of a file, where one is being read. */
  private Runnable stop = () -> {};

  /**
   * @param preview shows what an import would do
   */
  public MapFiles(Exchanging exchanging, Consumer<ImportViewModel> preview) {
    this.exchanging = exchanging;
    this.preview = preview;
  }

  /** The last thing that was done, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Asks for a map file and shows what importing it would do. */
  public void chooseImport() {
    if (exchanging.session().questionProperty().get() != null) {
      exchanging.dialogs().chooseMapFile(Words.text("import.choose")).ifPresent(this::read);
    }
  }

  /** Shows what importing a map file would do. */
  public void read(Path file) {
    status.set(Words.text("import.reading", file));
    stop.run();
    // One for each file: none that was read is kept longer than it is looked at.
    Inquiry<MapFile> reading = new Inquiry<>(exchanging.tasks(), this::refuse);
    reading.answerProperty().subscribe(this::show);
    stop = reading::cancel;
    reading.ask(progress -> ImportFile.read(file, progress));
  }

  private void refuse(Throwable error) {
    status.set("");
    report(error);
  }

  private void report(Throwable error) {
    if (error instanceof ImportException) {
      exchanging.dialogs().tell(Words.text("import.title"), String.valueOf(error.getMessage()));
    } else {
      exchanging.failed().accept(error);
    }
  }

  private void show(@Nullable MapFile file) {
    Question asked = exchanging.session().questionProperty().get();
    if (file != null && asked != null) {
      stop = () -> {};
      status.set("");
      Workspace before = asked.workspace();
      preview.accept(
          new ImportViewModel(
              before, file, exchanging.tasks(), plan -> apply(file, before, plan), this::report));
    }
  }

  private void apply(MapFile file, Workspace before, ImportPlan plan) {
    new ApplyImport(exchanging, Words.text("import.title"))
        .apply(
            before,
            ImportEdit.of(file.name(), before, plan.after()),
            () -> status.set(Words.text("import.done", file.name())));
  }

  /** Asks for a file and writes zones, lines and sites as they are shown. */
  public void chooseExport() {
    Question asked = exchanging.session().questionProperty().get();
    Ground ground = asked == null ? null : asked.ground();
    if (asked == null || ground == null) {
      status.set(Words.text("slide.early"));
      return;
    }
    exchanging
        .dialogs()
        .chooseMapTarget(Words.text("map-export.title"), Words.text("map-export.name"))
        .map(MapFiles::withEnding)
        .ifPresent(file -> write(asked, ground, file));
  }

  private void write(Question asked, Ground ground, Path file) {
    status.set(Words.text("slide.writing", file));
    exchanging
        .tasks()
        .<Path>run(
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
              exchanging.failed().accept(error);
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
