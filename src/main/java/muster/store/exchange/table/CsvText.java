package muster.store.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import muster.store.exchange.FileMark;
import muster.store.exchange.ImportException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, and the encoding that it was in.
 *
 * @param guessed whether nothing but the letters speaks for that encoding
 */
record CsvText(String text, Charset charset, boolean guessed) {
  static final Charset CYRILLIC = Charset.forName("windows-1251");
  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final String UKRAINIAN =
      new String("ҐґЄєЇїІі".getBytes(CYRILLIC), StandardCharsets.ISO_8859_1);

  /** How much of a text is looked at to guess how it was encoded. */
  private static final int SAMPLE = 1 << 16;

  /**
   * @param charset that it is in, or null: to be found out
   * @throws ImportException if it is no text
   */
  static CsvText of(byte[] bytes, @Nullable Charset charset) throws ImportException {
    CsvText read;
    if (FileMark.UTF_8.begins(bytes)) {
      read = strictly(bytes, FileMark.UTF_8.length(), StandardCharsets.UTF_8);
    } else if (FileMark.UTF_16_BE.begins(bytes)) {
      read = strictly(bytes, FileMark.UTF_16_BE.length(), StandardCharsets.UTF_16BE);
    } else if (FileMark.UTF_16_LE.begins(bytes)) {
      read = strictly(bytes, FileMark.UTF_16_LE.length(), StandardCharsets.UTF_16LE);
    } else if (charset != null) {
      read = strictly(bytes, 0, charset);
    } else {
      read = unmarked(bytes);
    }
    // A text with a byte order mark is one, whatever else is in it.
    boolean marked =
        FileMark.UTF_8.begins(bytes)
            || read.charset.equals(StandardCharsets.UTF_16LE)
            || read.charset.equals(StandardCharsets.UTF_16BE);
    if (!marked && read.text.indexOf('\0') >= 0) {
      throw ImportException.of("table.binary");
    }
    if (read.text.isBlank()) {
      throw ImportException.of("table.empty");
    }
    return read;
  }

  private static CsvText unmarked(byte[] bytes) throws ImportException {
    Charset wide = wide(bytes);
    if (wide != null) {
      return strictly(bytes, 0, wide);
    }
    try {
      return new CsvText(decoded(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      Charset guess = isCyrillic(bytes) ? CYRILLIC : WESTERN;
      return new CsvText(new String(bytes, guess), guess, true);
    }
  }

  /** UTF-16 without a mark: of Latin letters, digits and separators one byte is 0. */
  private static @Nullable Charset wide(byte[] bytes) {
    int[] zeros = new int[2];
    int looked = Math.min(SAMPLE, bytes.length & ~1);
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) * 10 < looked) {
      return null;
    }
    return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** Cyrillic words are high bytes side by side; in Western ones they stand alone. */
  private static boolean isCyrillic(byte[] bytes) {
    int high = 0;
    int beside = 0;
    for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
      if (isLetter(bytes[i])) {
        high++;
        beside += i > 0 && isLetter(bytes[i - 1]) ? 1 : 0;
      }
    }
    return beside * 2 > high;
  }

  /** All of Western letters with marks, and those of Ukrainian that stand before the others. */
  private static boolean isLetter(byte b) {
    int letter = b & 0xFF;
    return letter >= 0xC0 || UKRAINIAN.indexOf(letter) >= 0;
  }

  private static CsvText strictly(byte[] bytes, int from, Charset charset) throws ImportException {
    try {
      return new CsvText(decoded(bytes, from, charset), charset, false);
    } catch (CharacterCodingException e) {
      throw ImportException.of("table.charset", charset.displayName());
    }
  }

  private static String decoded(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }
}
