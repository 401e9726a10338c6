package muster.store.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A KMZ file: a ZIP archive with a KML document in it. Read from front to end, so that no directory
 * of a million entries is ever made, and no further than a bound of what it would unfold to.
 */
final class KmzFile {
  private static final int MOST_ENTRIES = 1000;
  private static final long MOST_BYTES = 2L * ImportFile.LARGEST;

  private KmzFile() {}

  /** The first KML document: the main one, by the format's rule. */
  static byte[] kml(byte[] archive) throws ImportException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      long left = MOST_BYTES;
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          throw ImportException.of("import.kmz.none");
        }
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".kml")) {
          byte[] kml = zip.readNBytes(ImportFile.LARGEST + 1);
          if (kml.length > ImportFile.LARGEST) {
            throw ImportFile.large();
          }
          return kml;
        }
        left -= pass(zip, left);
      }
      throw ImportException.of("import.kmz.none");
    } catch (IOException | IllegalArgumentException e) {
      // The latter: a name that is no text.
      throw ImportException.of("import.kmz");
    }
  }

  private static long pass(InputStream in, long most) throws IOException, ImportException {
    byte[] buffer = new byte[1 << 16];
    long passed = 0;
    int read = in.read(buffer);
    while (read >= 0) {
      passed += read;
      if (passed > most) {
        throw ImportFile.large();
      }
      read = in.read(buffer);
    }
    return passed;
  }
}
