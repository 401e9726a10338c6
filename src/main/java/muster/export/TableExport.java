package muster.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import muster.model.Workspace;
import muster.store.exchange.table.RecordCells;
import muster.store.exchange.table.TableField;
import muster.store.exchange.table.TableKind;

/** Records as a table that other programs read, and that can be imported again. */
public final class TableExport {
  private TableExport() {}

  /**
   * Writes a file, all of it or nothing; one that was there is replaced.
   *
   * @return how many records were written
   * @throws IOException if that failed
   * @throws CellTooLongException if a text is longer than a cell of such a file can be
   */
  public static int write(Path file, TableFormat format, Workspace workspace, TableKind kind)
      throws IOException, CellTooLongException {
    List<String> heads = kind.fields().stream().map(TableField::key).toList();
    List<List<Object>> rows = RecordCells.rows(workspace, kind);
    WriteFile.replace(
        file,
        switch (format) {
          case CSV -> WriteCsv.bytes(heads, rows);
          case XLSX -> WriteRecords.xlsx(workspace.header(), kind, heads, rows);
        });
    return rows.size();
  }
}
