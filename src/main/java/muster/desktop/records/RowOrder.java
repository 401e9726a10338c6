package muster.desktop.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the rows are put in order.
 *
 * @param columns the first counts, the next where it leaves a tie; none: as in the file
 */
record RowOrder(List<Column> columns) {
  static final RowOrder OF_FILE = new RowOrder(List.of());

  /**
   * @param number of the column, from 0 at the left
   */
  record Column(int number, boolean descending) {}

  RowOrder {
    columns = List.copyOf(columns);
  }

  /** A row with what it is put in order by, worked out once. */
  private record Keyed(RecordRow row, List<SortText> keys) {}

  List<RecordRow> sorted(List<RecordRow> rows) {
    if (columns.isEmpty()) {
      return rows;
    }
    List<Keyed> keyed = new ArrayList<>(rows.size());
    for (RecordRow row : rows) {
      keyed.add(new Keyed(row, columns.stream().map(column -> key(row, column)).toList()));
    }
    keyed.sort(comparator());
    return keyed.stream().map(Keyed::row).toList();
  }

  private static SortText key(RecordRow row, Column column) {
    return SortText.of(column.number < row.cells().size() ? row.cells().get(column.number) : "");
  }

  private Comparator<Keyed> comparator() {
    Comparator<Keyed> order = Comparator.comparingInt(_ -> 0);
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      Comparator<Keyed> by = Comparator.comparing(keyed -> keyed.keys.get(place));
      order =
          order
              .thenComparing(keyed -> keyed.keys.get(place).isUnknown())
              .thenComparing(columns.get(i).descending ? by.reversed() : by);
    }
    return order;
  }
}
