package muster.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import muster.store.exchange.table.FormulaGuard;

/**
 * Writes tables as CSV (RFC 4180) in UTF-8, a file each. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it, which spreadsheets take for the sign of a text.
 */
final class WriteCsv {

  private static final String LINE_END = "\r\n";

  /** Spreadsheets take the file for UTF-8 only with this. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private WriteCsv() {}

  static List<byte[]> tables(SlideData data) {
    return data.tables().stream().map(WriteCsv::bytes).toList();
  }

  static byte[] bytes(SlideData.Table table) {
    return bytes(table.heads(), table.rows());
  }

  static byte[] bytes(List<String> heads, List<List<Object>> rows) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    line(text, heads);
    rows.forEach(row -> line(text, row));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, List<?> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i > 0 ? "," : "").append(cell(cells.get(i)));
    }
    text.append(LINE_END);
  }

  private static String cell(Object value) {
    return switch (value) {
      case Long number -> number.toString();
      case BigDecimal number -> number.toPlainString();
      default -> quoted(FormulaGuard.guarded(value.toString()));
    };
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
