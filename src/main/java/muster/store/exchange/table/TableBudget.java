package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import muster.store.exchange.ImportException;

/**
 * Collects a table's rows, the first of which has the heads, and bounds how many there are and what
 * they hold.
 */
final class TableBudget {
  static final int MOST_COLUMNS = 1000;
  static final int MOST_ROWS = 100_000;
  static final int MOST_CHARACTERS = 64_000_000;

  private final List<String> heads = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private final DoubleConsumer progress;
  private final long size;
  private boolean begun;
  private long characters;

  /**
   * @param progress as that of {@link TableFile#read}
   * @param size of the file's texts, in characters, about
   */
  TableBudget(DoubleConsumer progress, long size) {
    this.progress = progress;
    this.size = Math.max(1, size);
  }

  /**
   * Adds a row, unless it is empty.
   *
   * @param cells of the row; what is behind the last head is a fault
   */
  void add(int number, List<String> cells, Map<Integer, String> faults) throws ImportException {
    progress.accept(Math.min(1, (double) characters / size));
    if (faults.isEmpty() && cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (!begun) {
      begun = true;
      heads.addAll(trimmed(cells));
      return;
    }
    if (rows.size() == MOST_ROWS) {
      throw ImportException.of("table.rows", MOST_ROWS);
    }
    List<String> own = new ArrayList<>(trimmed(cells));
    Map<Integer, String> wrong = new LinkedHashMap<>(faults);
    if (own.size() > heads.size()) {
      wrong.put(heads.size(), ImportException.text("table.row.long", heads.size()));
      own.subList(heads.size(), own.size()).clear();
    }
    while (own.size() < heads.size()) {
      own.add("");
    }
    for (int i = 0; i < own.size(); i++) {
      own.set(i, FormulaGuard.unguarded(own.get(i)));
    }
    rows.add(new Table.Row(number, own, wrong));
  }

  private static List<String> trimmed(List<String> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    return cells.subList(0, last);
  }

  void takeText(int length) throws ImportException {
    characters += length;
    if (characters > MOST_CHARACTERS) {
      throw ImportException.of("table.text", MOST_CHARACTERS);
    }
  }

  static void checkColumns(int columns) throws ImportException {
    if (columns > MOST_COLUMNS) {
      throw ImportException.of("table.columns", MOST_COLUMNS);
    }
  }

  Table table(String name, TableSource source, List<String> notes) throws ImportException {
    if (!begun) {
      throw ImportException.of("table.empty");
    }
    if (rows.isEmpty()) {
      throw ImportException.of("table.heads");
    }
    return new Table(name, source, heads, rows, notes);
  }
}
