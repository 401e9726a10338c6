package muster.desktop.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.export.CellTooLongException;
import muster.export.TableExport;
import muster.export.TableFormat;
import muster.model.Workspace;
import muster.store.exchange.table.TableKind;
import org.jspecify.annotations.Nullable;

/** Takes tables in and writes them. To be used on the window's thread. */
public final class TableFiles {
  private final Exchanging exchanging;
  private final Consumer<TableImportViewModel> preview;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  /**
   * @param preview shows what an import would do
   */
  public TableFiles(Exchanging exchanging, Consumer<TableImportViewModel> preview) {
    this.exchanging = exchanging;
    this.preview = preview;
  }

  /** The last thing that was done, in words. */
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /**
   * Asks for a table and shows what importing it would do.
   *
   * @param kind of its records, or null: to be seen from its columns
   */
  public void chooseImport(@Nullable TableKind kind) {
    if (exchanging.session().questionProperty().get() != null) {
      exchanging
          .dialogs()
          .chooseTable(Words.text("table.choose"))
          .ifPresent(file -> show(file, kind));
    }
  }

  /** Shows what importing a table would do. */
  public void read(Path file) {
    show(file, null);
  }

  private void show(Path file, @Nullable TableKind kind) {
    Question asked = exchanging.session().questionProperty().get();
    if (asked != null) {
      Workspace before = asked.workspace();
      ApplyImport importing = new ApplyImport(exchanging, Words.text("table.title"));
      preview.accept(
          new TableImportViewModel(
              before,
              file,
              kind,
              exchanging.tasks(),
              edit ->
                  importing.apply(
                      before,
                      edit,
                      () -> status.set(Words.text("import.done", file.getFileName()))),
              exchanging.failed()));
    }
  }

  /** Asks for a file and writes the records of a kind. */
  public void chooseExport(TableKind kind) {
    Question asked = exchanging.session().questionProperty().get();
    if (asked != null) {
      exchanging
          .dialogs()
          .chooseTableTarget(Words.text("table.export.title", kind.label()), kind.code() + ".xlsx")
          .ifPresent(file -> write(asked.workspace(), kind, file));
    }
  }

  private void write(Workspace workspace, TableKind kind, Path chosen) {
    TableFormat format = TableFormat.of(chosen).orElse(TableFormat.XLSX);
    Path file =
        TableFormat.of(chosen).isPresent()
            ? chosen
            : chosen.resolveSibling(chosen.getFileName() + "." + format.code());
    status.set(Words.text("slide.writing", file));
    exchanging
        .tasks()
        .<Integer>run(
            () -> TableExport.write(file, format, workspace, kind),
            written -> status.set(Words.text("table.export.done", written, file)),
            error -> {
              status.set("");
              if (error instanceof CellTooLongException) {
                exchanging
                    .dialogs()
                    .tell(
                        Words.text("table.export.title", kind.label()),
                        String.valueOf(error.getMessage()));
              } else {
                exchanging.failed().accept(error);
              }
            });
  }
}
