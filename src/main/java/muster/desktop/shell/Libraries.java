package muster.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import muster.desktop.kit.Words;

/** What Muster is made of, as the build wrote it down: one library a line, with its licence. */
final class Libraries {
  /** Name, version, licences, address. */
  private static final Pattern BAR = Pattern.compile("\\|");

  private Libraries() {}

  /** A line for each library, by name; none in a build that was not made by Maven. */
  static List<String> lines() {
    try (InputStream list = Libraries.class.getResourceAsStream("/muster/NOTICE")) {
      return lines(list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String list) {
    return list.lines()
        .map(line -> BAR.splitAsStream(line).toList())
        .filter(parts -> parts.size() >= 3)
        .map(parts -> Words.text("about.library", parts.get(0), parts.get(1), parts.get(2)))
        .sorted()
        .toList();
  }
}
