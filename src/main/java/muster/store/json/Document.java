package muster.store.json;

import org.jspecify.annotations.Nullable;

/**
 * A text, and the lines and columns in it. What lies before each block of the text is counted once,
 * so that a place in a huge file is found fast and with little memory.
 */
public final class Document {
  private static final int BLOCK = 4096;

  private final String text;
  private @Nullable Blocks blocks;

  public Document(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** The line of a character, from 1. */
  public int line(int at) {
    return before(at).lines + 1;
  }

  /** The column of a character, from 1; a character outside Unicode's basic plane counts once. */
  public int column(int at) {
    Counter here = before(at);
    Counter start = before(here.lineStart);
    return at - here.lineStart - (here.pairs - start.pairs) + 1;
  }

  private Counter before(int at) {
    Blocks counted = blocks;
    if (counted == null) {
      counted = new Blocks();
      blocks = counted;
    }
    int block = at / BLOCK;
    Counter counter = counted.before(block);
    for (int i = block * BLOCK; i < at; i++) {
      counter.pass(i);
    }
    return counter;
  }

  /** What lies before each block; counted when a place is asked for, which is rare. */
  private final class Blocks {
    private final int[] lines;
    private final int[] starts;
    private final int[] pairs;

    Blocks() {
      int count = text.length() / BLOCK + 1;
      lines = new int[count];
      starts = new int[count];
      pairs = new int[count];
      Counter counter = new Counter(0, 0, 0);
      for (int i = 0; i <= text.length(); i++) {
        if (i % BLOCK == 0) {
          lines[i / BLOCK] = counter.lines;
          starts[i / BLOCK] = counter.lineStart;
          pairs[i / BLOCK] = counter.pairs;
        }
        if (i < text.length()) {
          counter.pass(i);
        }
      }
    }

    Counter before(int block) {
      return new Counter(lines[block], starts[block], pairs[block]);
    }
  }

  /** What the characters up to a place amount to. */
  private final class Counter {
    private int lines;
    private int lineStart;
    private int pairs;

    Counter(int lines, int lineStart, int pairs) {
      this.lines = lines;
      this.lineStart = lineStart;
      this.pairs = pairs;
    }

    void pass(int i) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        lines++;
        lineStart = i + 1;
      } else if (Character.isLowSurrogate(c)) {
        pairs++;
      }
    }
  }
}
