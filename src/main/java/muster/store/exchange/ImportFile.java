package muster.store.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads map files: GeoJSON, KML, KMZ and GeoPackage, told apart by what is in them. */
public final class ImportFile {
  /** Bytes of a file, or of the document in an archive. */
  static final int LARGEST = 64 << 20;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};

  private ImportFile() {}

  /**
   * Reads a map file, in seconds whatever it holds.
   *
   * @throws ImportException with one sentence, if it is none, or too large
   */
  public static MapFile read(Path file) throws ImportException {
    byte[] bytes = bytes(file);
    Path name = file.getFileName();
    return new MapFile(name == null ? file.toString() : name.toString(), features(bytes));
  }

  private static List<ForeignFeature> features(byte[] bytes) throws ImportException {
    ImportBudget budget = new ImportBudget();
    if (begins(bytes, SQLITE)) {
      return GeoPackageImport.read(bytes, budget);
    }
    if (begins(bytes, ZIP)) {
      return KmlImport.read(KmzFile.kml(bytes), budget);
    }
    return switch (firstLetter(bytes)) {
      case '{' -> GeoJsonImport.read(text(bytes), budget);
      case '<' -> KmlImport.read(bytes, budget);
      default -> throw ImportException.of("import.unknown");
    };
  }

  private static byte[] bytes(Path file) throws ImportException {
    try {
      // No pipe or device is opened: it could hold the reader up for ever.
      if (!Files.isRegularFile(file)) {
        throw ImportException.of(
            Files.exists(file) ? "import.plain" : "import.missing", file.toString());
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
          throw large();
        }
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw ImportException.of("import.missing", file.toString());
    } catch (IOException | SecurityException e) {
      throw ImportException.of("import.unreadable", file.toString());
    }
  }

  static ImportException large() {
    return ImportException.of("import.large", LARGEST >> 20);
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  /** The first letter that is no space, after a byte order mark. */
  private static char firstLetter(byte[] bytes) {
    if (begins(bytes, UTF_16_BE_MARK) || begins(bytes, UTF_16_LE_MARK)) {
      // Only XML may be in UTF-16, and its reader finds out by itself.
      return '<';
    }
    int at = begins(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at < bytes.length ? (char) bytes[at] : 0;
  }

  /** UTF-8, strictly; RFC 8259 lets a reader pass over a byte order mark. */
  private static String text(byte[] bytes) throws ImportException {
    int start = begins(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      throw ImportException.of("import.encoding");
    }
  }
}
