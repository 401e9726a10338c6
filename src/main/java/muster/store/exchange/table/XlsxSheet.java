package muster.store.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import muster.store.exchange.ImportException;
import muster.store.exchange.SafeXml;
import muster.store.json.Excerpt;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads a sheet's cells. Of a formula the value counts that the spreadsheet found last; nothing is
 * ever computed here.
 */
final class XlsxSheet {
  private static final int MOST_LETTERS = 3;
  private static final int SHOWN = 20;

  private final List<String> texts;
  private final XlsxStyles styles;
  private final boolean from1904;
  private final TableBudget budget;
  private int row;
  private int hiddenRows;
  private int hiddenColumns;
  private List<String> cells = new ArrayList<>();
  private Map<Integer, String> faults = new LinkedHashMap<>();

  XlsxSheet(List<String> texts, XlsxStyles styles, boolean from1904, TableBudget budget) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
    this.budget = budget;
  }

  Boolean read(SafeXml xml) throws XMLStreamException, ImportException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "col" -> hiddenColumns += isHidden(xml) ? 1 : 0;
          case "row" -> row(xml);
          default -> {}
        }
      }
    }
    return true;
  }

  private static boolean isHidden(SafeXml xml) {
    return XlsxBook.isTrue(XlsxBook.attribute(xml, "hidden"));
  }

  private void row(SafeXml xml) throws XMLStreamException, ImportException {
    String number = XlsxBook.attribute(xml, "r");
    row = number.matches("\\d{1,9}") ? Integer.parseInt(number) : row + 1;
    boolean hidden = isHidden(xml);
    cells = new ArrayList<>();
    faults = new LinkedHashMap<>();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        cell(xml);
      }
    }
    hiddenRows += hidden && cells.stream().anyMatch(cell -> !cell.isBlank()) ? 1 : 0;
    budget.add(row, cells, faults);
  }

  private void cell(SafeXml xml) throws XMLStreamException, ImportException {
    int column = column(XlsxBook.attribute(xml, "r"));
    String type = XlsxBook.attribute(xml, "t");
    String style = XlsxBook.attribute(xml, "s");
    String value = "";
    boolean formula = false;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = XlsxText.read(xml);
          case "f" -> formula = true;
          default -> {}
        }
      }
    }
    if (value.isEmpty() && !formula) {
      return;
    }
    TableBudget.checkColumns(column + 1);
    while (cells.size() <= column) {
      cells.add("");
    }
    if (value.isEmpty()) {
      faults.put(column, ImportException.text("table.cell.formula"));
    } else {
      String text = text(column, type, style, value);
      // A text that many cells share counts for each: each costs time.
      budget.takeText(text.length());
      cells.set(column, text);
    }
  }

  /** From 0; where a cell does not say, it is behind the one before. */
  private int column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length()
        && at <= MOST_LETTERS
        && Character.isLetter(reference.charAt(at))) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
      at++;
    }
    return at == 0 ? cells.size() : Math.max(0, column - 1);
  }

  private String text(int column, String type, String style, String value) {
    return switch (type) {
      case "s" -> shared(column, value);
      case "str" -> XlsxText.decoded(value);
      case "inlineStr" -> value;
      case "b" -> String.valueOf(XlsxBook.isTrue(value));
      case "d" -> value;
      case "e" -> fault(column, "table.cell.error", value);
      default -> number(column, style, value);
    };
  }

  private String shared(int column, String value) {
    int place = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    return place >= 0 && place < texts.size()
        ? texts.get(place)
        : fault(column, "table.cell.damaged", value);
  }

  private String number(int column, String style, String value) {
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return fault(column, "table.cell.damaged", value);
    }
    if (styles.isDate(style)) {
      LocalDateTime date =
          DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(number, from1904) : null;
      return date == null
          ? fault(column, "table.cell.date", value)
          : date.toLocalTime().equals(LocalTime.MIDNIGHT)
              ? date.toLocalDate().toString()
              : date.toString();
    }
    return Double.isFinite(number)
        ? RecordCells.plain(BigDecimal.valueOf(number))
        : fault(column, "table.cell.damaged", value);
  }

  private String fault(int column, String key, String value) {
    faults.put(column, ImportException.text(key, Excerpt.of(value, SHOWN)));
    return "";
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (hiddenRows > 0) {
      notes.add(ImportException.text("table.note.rows", hiddenRows));
    }
    if (hiddenColumns > 0) {
      notes.add(ImportException.text("table.note.columns"));
    }
    return notes;
  }
}
