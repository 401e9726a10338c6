package muster.store.exchange.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.store.exchange.ImportException;

/**
 * A table as another program wrote it: every cell is a text. Numbers are in digits with a decimal
 * point, days as {@code 2026-02-24}.
 *
 * @param name of the file
 * @param source what was read of it, and how
 * @param heads of the columns; empty where a column has none
 * @param notes what a person should know of it, a sentence each
 */
public record Table(
    String name, TableSource source, List<String> heads, List<Row> rows, List<String> notes) {
  public Table {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * A row that is not empty.
   *
   * @param number of the line or row in the file, from 1
   * @param cells as many as there are columns
   * @param faults why cells cannot be taken, by column
   */
  public record Row(int number, List<String> cells, Map<Integer, String> faults) {
    public Row {
      cells = List.copyOf(cells);
      faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }
  }

  /** What a column is called: its head, else its letters as in a spreadsheet. */
  public String column(int column) {
    String head = heads.get(column).strip();
    return head.isEmpty() ? ImportException.text("table.column", letters(column)) : head;
  }

  /** The letters of a column, from 0: A to Z, then AA. */
  static String letters(int column) {
    String letters = "";
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters = (char) ('A' + rest % 26) + letters;
    }
    return letters;
  }
}
