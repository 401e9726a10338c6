package muster.desktop.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
      return Stream.concat(strokes.stream(), Stream.of(words, menu))
          .anyMatch(text -> contains(text, sought));
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
    List<String> words = List.of(lower(sought).strip().split("\\s+"));
    String all = title + "\n" + String.join("\n", paragraphs);
    if (words.stream().allMatch(word -> contains(all, word))) {
      return Optional.of(this);
    }
    List<Row> found = rows.stream().filter(row -> words.stream().allMatch(row::has)).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(new HelpTopic(title, List.of(), found));
  }

  private static boolean contains(String text, String sought) {
    return lower(text).contains(sought);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
