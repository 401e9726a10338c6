package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in one cell: a semicolon stands between them. A text that has a semicolon or a line
 * break in it, begins with a quotation mark or has spaces around it stands in quotation marks,
 * those in it doubled. A reader takes line breaks for semicolons.
 */
final class ListText {
  private ListText() {}

  static String join(List<String> items) {
    return items.stream().map(ListText::quoted).collect(Collectors.joining("; "));
  }

  private static String quoted(String item) {
    boolean plain =
        item.chars().noneMatch(c -> c == ';' || c == '\n' || c == '\r')
            && !item.startsWith("\"")
            && item.strip().equals(item);
    return plain ? item : "\"" + item.replace("\"", "\"\"") + "\"";
  }

  /**
   * The texts; those that are empty are left out.
   *
   * @throws RefusedCell if a quotation mark is not closed
   */
  static List<String> split(String cell) throws RefusedCell {
    List<String> items = new ArrayList<>();
    int at = 0;
    while (at < cell.length()) {
      if (isBetween(cell.charAt(at)) || Character.isWhitespace(cell.charAt(at))) {
        at++;
      } else if (cell.charAt(at) == '"') {
        StringBuilder item = new StringBuilder();
        at = quoted(cell, at + 1, item);
        items.add(item.toString());
      } else {
        int end = at;
        while (end < cell.length() && !isBetween(cell.charAt(end))) {
          end++;
        }
        items.add(cell.substring(at, end).strip());
        at = end;
      }
    }
    return items;
  }

  private static boolean isBetween(char c) {
    return c == ';' || c == '\n' || c == '\r';
  }

  /** Takes a text up to its closing quotation mark; where it goes on after that. */
  private static int quoted(String cell, int from, StringBuilder item) throws RefusedCell {
    int at = from;
    while (at < cell.length()) {
      char c = cell.charAt(at);
      boolean twice = at + 1 < cell.length() && cell.charAt(at + 1) == '"';
      if (c == '"' && !twice) {
        return at + 1;
      }
      item.append(c);
      at += c == '"' ? 2 : 1;
    }
    throw RefusedCell.of("table.list.open");
  }
}
