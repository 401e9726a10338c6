package muster.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes an answer as plain text: headings, and below them columns that line up. */
final class TextReport {
  private static final String GAP = "  ";

  private final PrintWriter out;

  TextReport(PrintWriter out) {
    this.out = out;
  }

  void line(String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }

  void heading(String text) {
    line("");
    line(text);
  }

  /** A line, and what is to be said of it, further in. */
  void item(String text, String... more) {
    line(GAP + text);
    for (String one : more) {
      line(GAP + GAP + one);
    }
  }

  /** Rows of cells, each column as wide as its widest cell. */
  void table(List<List<String>> rows, List<Boolean> alignedRight) {
    int[] widths = new int[alignedRight.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size() - 1; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        String padding = " ".repeat(Math.max(0, widths[column] - width(row.get(column))));
        cells.add(alignedRight.get(column) ? padding + row.get(column) : row.get(column) + padding);
      }
      line(GAP + String.join(GAP, cells));
    }
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
