package muster.desktop.records;

import java.util.Comparator;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;

/**
 * A cell as it is put in order: numbers by their size, whatever their basis, and before words, what
 * is not known last.
 *
 * @param rank which sort of thing it is
 */
record SortText(int rank, double number, String text) implements Comparable<SortText> {
  private static final Comparator<SortText> ORDER =
      Comparator.comparingInt(SortText::rank)
          .thenComparingDouble(SortText::number)
          .thenComparing(SortText::text);

  static SortText of(String cell) {
    String plain = cell.replaceAll("[≈?,\\s\\u00a0\\u202f]", "");
    if (cell.isEmpty() || cell.equals(Words.text("none"))) {
      return new SortText(2, 0, "");
    }
    return plain.matches("-?\\d{1,300}(\\.\\d{1,300})?")
        ? new SortText(0, Double.parseDouble(plain), "")
        : new SortText(1, 0, Search.folded(cell));
  }

  @Override
  public int compareTo(SortText other) {
    return ORDER.compare(this, other);
  }
}
