package muster.store.exchange.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleConsumer;
import muster.store.exchange.FileBytes;
import muster.store.exchange.FileMark;
import muster.store.exchange.ImportException;

/** Reads tables: CSV and XLSX, told apart by what is in them. */
public final class TableFile {
  /** In bytes; a workbook may unfold to twice that. */
  static final int LARGEST = 64 << 20;

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private TableFile() {}

  /**
   * Reads a table, in seconds whatever the file holds.
   *
   * @throws ImportException with one sentence, if it is none, or too large
   */
  public static Table read(Path file, TableChoices choices) throws ImportException {
    return read(file, choices, done -> {});
  }

  /**
   * The same.
   *
   * @param progress is told again and again how far it is, from 0 to 1; what it throws ends it
   */
  public static Table read(Path file, TableChoices choices, DoubleConsumer progress)
      throws ImportException {
    byte[] bytes = FileBytes.read(file, "table.plain", "table.large", LARGEST);
    String name = FileBytes.name(file);
    if (bytes.length == 0) {
      throw ImportException.of("table.empty");
    }
    if (FileMark.OLE.begins(bytes)) {
      throw ImportException.of(has(bytes, ENCRYPTED) ? "table.encrypted" : "table.xls");
    }
    return FileMark.ZIP.begins(bytes)
        ? XlsxBook.read(name, bytes, choices, progress)
        : CsvTable.read(name, CsvText.of(bytes, choices.charset()), choices.separator(), progress);
  }

  private static boolean has(byte[] bytes, byte[] what) {
    for (int i = 0; i + what.length <= bytes.length; i++) {
      if (bytes[i] == what[0] && Arrays.equals(bytes, i, i + what.length, what, 0, what.length)) {
        return true;
      }
    }
    return false;
  }
}
