package muster.store.json;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text, and the lines and columns in it. */
public final class Document {
  private final String text;
  private final int[] lineStarts;
  private final int[] secondHalves;

  public Document(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.secondHalves =
        IntStream.range(0, text.length())
            .filter(i -> Character.isLowSurrogate(text.charAt(i)))
            .toArray();
  }

  private static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).map(i -> i + 1))
        .toArray();
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  public String text() {
    return text;
  }

  /** The line of a character, from 1. */
  public int line(int at) {
    int found = Arrays.binarySearch(lineStarts, at);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a character, from 1; a character outside Unicode's basic plane counts once. */
  public int column(int at) {
    int start = lineStarts[line(at) - 1];
    return at - start - (countBefore(at) - countBefore(start)) + 1;
  }

  private int countBefore(int at) {
    int found = Arrays.binarySearch(secondHalves, at);
    return found >= 0 ? found : -found - 1;
  }
}
