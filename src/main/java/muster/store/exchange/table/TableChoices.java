package muster.store.exchange.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants a file to be read.
 *
 * @param sheet of a workbook, or null: the first that is not hidden
 * @param charset of a CSV file, or null: the one that it seems to be in
 * @param separator of a CSV file, or null: the one that it seems to use
 */
public record TableChoices(
    @Nullable String sheet, @Nullable Charset charset, @Nullable Character separator) {
  /** Nothing but what the file says. */
  public static final TableChoices NONE = new TableChoices(null, null, null);
}
