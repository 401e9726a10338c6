package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import muster.store.exchange.table.FormulaGuard;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a slide's tables as a workbook, a sheet each. Texts are text cells, which are never
 * computed, and marked as such so that they stay texts when somebody edits them.
 */
final class WriteXlsx {

  /** In letters. */
  private static final int WIDEST = 60;

  /** What a text cell can hold. */
  private static final int LONGEST = 32_767;

  private WriteXlsx() {}

  static byte[] bytes(SlideData data) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var about = book.getProperties().getCoreProperties();
      about.setTitle(data.title());
      about.setCreator("Muster");
      about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      CellStyle bold = book.createCellStyle();
      Font font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      CellStyle guarded = book.createCellStyle();
      guarded.setQuotePrefixed(true);
      for (SlideData.Table table : data.tables()) {
        Sheet sheet = book.createSheet(table.name());
        row(sheet, 0, table.heads(), bold, guarded);
        for (int i = 0; i < table.rows().size(); i++) {
          row(sheet, i + 1, table.rows().get(i), null, guarded);
        }
        sheet.createFreezePane(1, 1);
        widths(sheet, table);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return SteadyZip.of(bytes.toByteArray());
    }
  }

  private static void row(
      Sheet sheet, int number, List<?> values, @Nullable CellStyle style, CellStyle guarded) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.size(); i++) {
      Cell cell = row.createCell(i);
      switch (values.get(i)) {
        case Long whole -> cell.setCellValue(whole);
        case BigDecimal decimal -> cell.setCellValue(decimal.doubleValue());
        case Object value -> {
          String text = value.toString();
          cell.setCellValue(text.substring(0, Math.min(LONGEST, text.length())));
          if (FormulaGuard.isFormula(text)) {
            cell.setCellStyle(guarded);
          }
        }
      }
      if (style != null) {
        cell.setCellStyle(style);
      }
    }
  }

  /** By the number of letters: measuring them needs fonts that a machine may not have. */
  private static void widths(Sheet sheet, SlideData.Table table) {
    for (int i = 0; i < table.heads().size(); i++) {
      int column = i;
      int longest =
          table.rows().stream()
              .mapToInt(row -> row.get(column).toString().length())
              .max()
              .orElse(0);
      int letters = Math.min(WIDEST, Math.max(table.heads().get(i).length(), longest) + 2);
      sheet.setColumnWidth(i, letters * 256);
    }
  }
}
