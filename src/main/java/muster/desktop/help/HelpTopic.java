package muster.desktop.help;

import java.util.List;
import java.util.Optional;
import muster.desktop.kit.Search;

/**
 * Something that the help speaks of: in words, or as a list of keys.
 *
 * @param paragraphs of a topic in words
 * @param rows of a list of keys
 */
public record HelpTopic(String title, List<String> paragraphs, List<Row> rows) {
  public HelpTopic {
    paragraphs = List.copyOf(paragraphs);
    rows = List.copyOf(rows);
  }

  /**
   * What some keys do.
   *
   * @param strokes any of them does it
   * @param menu how the menu calls it, where that is not what the words say; else empty
   */
  public record Row(List<String> strokes, String words, String menu) {
    public Row {
      strokes = List.copyOf(strokes);
    }

    private boolean has(String sought) {
      String all = String.join("\n", strokes) + "\n" + words + "\n" + menu;
      return Search.finds(sought, Search.folded(all));
    }
  }

  boolean isKeys() {
    return !rows.isEmpty();
  }

  /**
   * What of it has all the words that are sought: all of a topic in words, or of one whose title
   * has them; else the keys that have them; empty if there is nothing.
   */
  Optional<HelpTopic> find(String sought) {
    String all = title + "\n" + String.join("\n", paragraphs);
    if (Search.finds(sought, Search.folded(all))) {
      return Optional.of(this);
    }
    List<Row> found = rows.stream().filter(row -> row.has(sought)).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new HelpTopic(title, List.of(), found));
  }
}
