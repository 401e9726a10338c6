package muster.store.json;

/**
 * A text, and the lines and columns in it. What lies before each block of the text is counted once,
 * so that a place in a huge file is found fast and with little memory.
 */
public final class Document {
  private static final int BLOCK = 4096;

  private final String text;
  private final int[] linesBefore;
  private final int[] lineStarts;
  private final int[] pairsBefore;

  public Document(String text) {
    this.text = text;
    int blocks = text.length() / BLOCK + 1;
    linesBefore = new int[blocks];
    lineStarts = new int[blocks];
    pairsBefore = new int[blocks];
    Counter counter = new Counter(0, 0, 0);
    for (int i = 0; i < text.length(); i++) {
      if (i % BLOCK == 0) {
        linesBefore[i / BLOCK] = counter.lines;
        lineStarts[i / BLOCK] = counter.lineStart;
        pairsBefore[i / BLOCK] = counter.pairs;
      }
      counter.pass(i);
    }
    if (text.length() % BLOCK == 0) {
      linesBefore[blocks - 1] = counter.lines;
      lineStarts[blocks - 1] = counter.lineStart;
      pairsBefore[blocks - 1] = counter.pairs;
    }
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
    int block = at / BLOCK;
    Counter counter = new Counter(linesBefore[block], lineStarts[block], pairsBefore[block]);
    for (int i = block * BLOCK; i < at; i++) {
      counter.pass(i);
    }
    return counter;
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
