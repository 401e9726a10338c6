package muster.store.exchange.table;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read.
 *
 * @param sheets of a workbook; empty: the file is CSV
 * @param sheet the one that was read, or null: the file is CSV
 * @param charset of a CSV file, else null
 * @param separator of a CSV file, else null
 */
public record TableSource(
    List<String> sheets,
    @Nullable String sheet,
    @Nullable Charset charset,
    @Nullable Character separator) {
  public TableSource {
    sheets = List.copyOf(sheets);
  }

  public boolean isWorkbook() {
    return !sheets.isEmpty();
  }
}
