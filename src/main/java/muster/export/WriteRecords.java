package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.Workspace;
import muster.store.exchange.table.FormulaGuard;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.XlsxText;
import muster.store.json.Excerpt;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes records as a sheet: numbers as numbers, days as days, texts as text cells, which are never
 * computed. Rows go through a temporary file, so that a hundred thousand need little memory.
 */
final class WriteRecords {
  /** In letters. */
  private static final int WIDEST = 60;

  /** What a text cell can hold. */
  private static final int LONGEST = 32_767;

  /** A spreadsheet knows so many digits of a number; one of more stays a text. */
  private static final int MOST_DIGITS = 15;

  /** Before that a spreadsheet's calendar is wrong by a day. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final int ROWS_IN_MEMORY = 100;

  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle text = style("@");
  private final CellStyle day = style("yyyy-mm-dd");
  private final CellStyle head = style("@");

  /** A format for each number of decimals, so that all of them are seen. */
  private final Map<Integer, CellStyle> numbers = new HashMap<>();

  private WriteRecords() {
    text.setQuotePrefixed(true);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
  }

  /**
   * @param rows as {@link muster.store.exchange.table.RecordCells} has them
   */
  static byte[] xlsx(
      Workspace.Header header, TableKind kind, List<String> heads, List<List<Object>> rows)
      throws IOException, CellTooLongException {
    WriteRecords writing = new WriteRecords();
    try (SXSSFWorkbook book = writing.book) {
      var about = book.getXSSFWorkbook().getProperties().getCoreProperties();
      about.setTitle(Excerpt.of(header.title(), LONGEST));
      about.setDescription(Excerpt.of(header.marking(), LONGEST));
      about.setCreator("Muster");
      about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      // The JDK does not read what the other mode writes.
      book.setZip64Mode(Zip64Mode.AsNeeded);
      SXSSFSheet sheet = book.createSheet(kind.label());
      Row first = sheet.createRow(0);
      for (int i = 0; i < heads.size(); i++) {
        Cell cell = first.createCell(i);
        cell.setCellValue(heads.get(i));
        cell.setCellStyle(writing.head);
        sheet.setColumnWidth(i, width(heads.get(i), rows, i) * 256);
      }
      for (int i = 0; i < rows.size(); i++) {
        writing.row(sheet.createRow(i + 1), heads, rows.get(i));
      }
      sheet.createFreezePane(1, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, heads.size() - 1));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return SteadyZip.of(bytes.toByteArray());
    }
  }

  private void row(Row row, List<String> heads, List<Object> values) throws CellTooLongException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (!value.equals("")) {
        String coded = fill(row.createCell(i), value);
        if (coded.length() > LONGEST) {
          throw new CellTooLongException(heads.get(i), values.getFirst().toString(), LONGEST);
        }
      }
    }
  }

  /** Gives the cell its value; the text that it would be as a text. */
  private String fill(Cell cell, Object value) throws CellTooLongException {
    switch (value) {
      case Long whole when digits(BigDecimal.valueOf(whole)) <= MOST_DIGITS -> {
        cell.setCellValue(whole);
        cell.setCellStyle(number(0));
      }
      case BigDecimal decimal when digits(decimal) <= MOST_DIGITS -> {
        cell.setCellValue(decimal.doubleValue());
        cell.setCellStyle(number(decimal.scale()));
      }
      case LocalDate date when !date.isBefore(FIRST_DAY) -> {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      }
      case BigDecimal decimal -> text(cell, decimal.toPlainString());
      default -> {
        String coded = XlsxText.encoded(FormulaGuard.guardedInTextCell(value.toString()));
        if (coded.length() <= LONGEST) {
          text(cell, coded);
        }
        return coded;
      }
    }
    return "";
  }

  private void text(Cell cell, String value) {
    cell.setCellValue(value);
    cell.setCellStyle(text);
  }

  private static int digits(BigDecimal number) {
    return Math.max(number.precision(), number.scale());
  }

  private CellStyle number(int decimals) {
    return numbers.computeIfAbsent(
        decimals, some -> style(some == 0 ? "0" : "0." + "0".repeat(some)));
  }

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /** By the number of letters: measuring them needs fonts that a machine may not have. */
  private static int width(String head, List<List<Object>> rows, int column) {
    int longest =
        rows.stream().mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
    return Math.min(WIDEST, Math.max(head.length() + 3, longest) + 2);
  }
}
