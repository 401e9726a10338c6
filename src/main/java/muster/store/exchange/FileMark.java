package muster.store.exchange;

import java.nio.charset.StandardCharsets;

/** The bytes with which files of a kind begin. */
public enum FileMark {
  ZIP("PK\003\004"),
  SQLITE("SQLite format 3\0"),
  /** Older office files, and encrypted ones. */
  OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  UTF_8("\u00EF\u00BB\u00BF"),
  UTF_16_BE("\u00FE\u00FF"),
  UTF_16_LE("\u00FF\u00FE");

  /** A letter for each byte. */
  private final String mark;

  FileMark(String mark) {
    this.mark = mark;
  }

  public boolean begins(byte[] bytes) {
    int length = Math.min(bytes.length, mark.length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
  }

  /** In bytes. */
  public int length() {
    return mark.length();
  }
}
