package muster.store.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Reads map files: GeoJSON, KML, KMZ and GeoPackage, told apart by what is in them. */
public final class ImportFile {
  /** Bytes of a file, or of the document in an archive. */
  static final int LARGEST = 64 << 20;

  private ImportFile() {}

  /**
   * Reads a map file, in seconds whatever it holds.
   *
   * @throws ImportException with one sentence, if it is none, or too large
   */
  public static MapFile read(Path file) throws ImportException {
    return read(file, done -> {});
  }

  /**
   * The same.
   *
   * @param progress is told again and again how much of what a file may hold was read, from 0 to 1;
   *     what it throws ends it
   */
  public static MapFile read(Path file, DoubleConsumer progress) throws ImportException {
    byte[] bytes = FileBytes.read(file, "import.plain", "import.large", LARGEST);
    return new MapFile(FileBytes.name(file), features(bytes, progress));
  }

  private static List<ForeignFeature> features(byte[] bytes, DoubleConsumer progress)
      throws ImportException {
    ImportBudget budget = new ImportBudget(progress);
    if (FileMark.SQLITE.begins(bytes)) {
      return GeoPackageImport.read(bytes, budget);
    }
    if (FileMark.ZIP.begins(bytes)) {
      return KmlImport.read(KmzFile.kml(bytes), budget);
    }
    return switch (firstLetter(bytes)) {
      case '{' -> GeoJsonImport.read(text(bytes), budget);
      case '<' -> KmlImport.read(bytes, budget);
      default -> throw ImportException.of("import.unknown");
    };
  }

  static ImportException large() {
    return ImportException.of("import.large", LARGEST >> 20);
  }

  /** The first letter that is no space, after a byte order mark. */
  private static char firstLetter(byte[] bytes) {
    if (FileMark.UTF_16_BE.begins(bytes) || FileMark.UTF_16_LE.begins(bytes)) {
      // Only XML may be in UTF-16, and its reader finds out by itself.
      return '<';
    }
    int at = FileMark.UTF_8.begins(bytes) ? FileMark.UTF_8.length() : 0;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at < bytes.length ? (char) bytes[at] : 0;
  }

  /** UTF-8, strictly; RFC 8259 lets a reader pass over a byte order mark. */
  private static String text(byte[] bytes) throws ImportException {
    int start = FileMark.UTF_8.begins(bytes) ? FileMark.UTF_8.length() : 0;
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
