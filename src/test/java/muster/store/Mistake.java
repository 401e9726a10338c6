package muster.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One mistake in the sound workspace, and the problem that it must give.
 *
 * @param what in words
 * @param from text of the sound file
 * @param to what to put in its place; « stands where the problem's line and column point
 * @param path of the problem
 * @param says part of its message
 */
record Mistake(String file, String what, String path, String says, String from, String to) {
  private static final String HERE = "«";

  static List<Mistake> all() {
    try (InputStream in = Mistake.class.getResourceAsStream("mistakes.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n"))
          .filter(block -> !block.startsWith("#"))
          .map(Mistake::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mistake parse(String block) {
    String[] head = block.lines().findFirst().orElseThrow().split(" \\| ");
    return new Mistake(head[0], head[1], head[2], head[3], lines(block, "- "), lines(block, "+ "));
  }

  private static String lines(String block, String sign) {
    return block
        .lines()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(sign.length()))
        .collect(Collectors.joining("\n"));
  }

  /** Makes the mistake, and says which problem must come of it. */
  Problem make(SoundFolder folder) {
    folder.replace(file, from, to);
    String marked = folder.text(file);
    int at = marked.indexOf(HERE);
    if (at < 0) {
      throw new IllegalArgumentException("Where is the problem? " + to);
    }
    folder.write(file, marked.replace(HERE, ""));
    String before = marked.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    String start = before.substring(before.lastIndexOf('\n') + 1);
    return new Problem(file, line, start.codePointCount(0, start.length()) + 1, path, says);
  }

  @Override
  public String toString() {
    return file + ": " + what;
  }
}
