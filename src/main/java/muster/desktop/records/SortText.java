package muster.desktop.records;

import java.util.Comparator;
import java.util.regex.Pattern;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;

/**
 * A cell as it is put in order: numbers by their size, whatever their basis, and before words, what
 * is not known last.
 *
 * @param rank which sort of thing it is
 */
record SortText(int rank, double number, String text) implements Comparable<SortText> {
  private static final int UNKNOWN = 2;

  private static final Comparator<SortText> ORDER =
      Comparator.comparingInt(SortText::rank)
          .thenComparingDouble(SortText::number)
          .thenComparing(SortText::text);

  private static final Pattern BESIDE = Pattern.compile("[≈?,\\s\\u00a0\\u202f]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}(\\.\\d{1,300})?");

  static SortText of(String cell) {
    if (cell.isEmpty() || cell.equals(Words.text("none"))) {
      return new SortText(UNKNOWN, 0, "");
    }
    String plain = BESIDE.matcher(cell).replaceAll("");
    return NUMBER.matcher(plain).matches()
        ? new SortText(0, Double.parseDouble(plain), "")
        : new SortText(1, 0, Search.folded(cell));
  }

  /** Whether there is nothing: that stands last, upwards and downwards. */
  boolean isUnknown() {
    return rank == UNKNOWN;
  }

  @Override
  public int compareTo(SortText other) {
    return ORDER.compare(this, other);
  }
}
