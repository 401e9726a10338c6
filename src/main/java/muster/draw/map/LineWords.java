package muster.draw.map;

import java.util.Locale;
import java.util.stream.Stream;
import muster.draw.text.Language;
import muster.model.Line;

/** What a map says of a line. */
final class LineWords {
  private LineWords() {}

  /**
   * The line's name. Nobody knows a contact line exactly: one whose name does not say so gets the
   * word.
   */
  static String name(Line line, Language language) {
    String name = language.name(line.name(), line.nameUk());
    String lower = name.toLowerCase(Locale.ROOT);
    boolean said =
        Stream.of(Language.values())
            .anyMatch(each -> lower.contains(each.text("map.approximate.stem")));
    return said || !line.kind().equals(LinePainter.CONTACT)
        ? name
        : language.text("map.approximate", name);
  }
}
