package muster.store.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes with which files of a kind begin. */
public enum FileMark {
  ZIP("PK\003\004"),
  SQLITE("SQLite format 3\0"),
  /** Older office files, and encrypted ones. */
  OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  UTF_8("\u00EF\u00BB\u00BF"),
  UTF_16_BE("\u00FE\u00FF"),
  UTF_16_LE("\u00FF\u00FE");

  private final byte[] mark;

  FileMark(String mark) {
    this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
  }

  public boolean begins(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** In bytes. */
  public int length() {
    return mark.length;
  }
}
