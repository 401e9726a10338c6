package muster.store.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import muster.store.exchange.ImportException;
import muster.store.exchange.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook (ECMA-376, part 2). The archive is read from front to end, so that no
 * directory of a million entries is ever made, and no further than a bound of what it unfolds to.
 */
final class XlsxArchive {
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_BYTES = 2 * TableFile.LARGEST;

  private final Map<String, byte[]> parts = new HashMap<>();

  /**
   * @throws ImportException with one sentence, if it is damaged, or unfolds to too much
   */
  XlsxArchive(byte[] archive) throws ImportException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      int left = MOST_BYTES;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw ImportException.of("table.zip");
        }
        String name = plain(entry.getName());
        boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        left -= unfold(zip, wanted ? part : OutputStream.nullOutputStream(), left);
        if (wanted) {
          parts.putIfAbsent(name, part.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The latter: a name that is no text.
      throw ImportException.of("table.zip");
    }
  }

  private static int unfold(InputStream in, OutputStream out, int most)
      throws IOException, ImportException {
    byte[] buffer = new byte[1 << 16];
    int unfolded = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unfolded += read;
      if (unfolded > most) {
        throw ImportException.of("table.bomb", MOST_BYTES >> 20);
      }
      out.write(buffer, 0, read);
    }
    return unfolded;
  }

  private static String plain(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  /** How many bytes a part has; 0 if there is none of that name. */
  int size(String name) {
    byte[] part = parts.get(plain(name));
    return part == null ? 0 : part.length;
  }

  /** Takes in a part's XML. */
  @FunctionalInterface
  interface Reading<T> {
    T read(SafeXml xml) throws XMLStreamException, ImportException;
  }

  /**
   * Reads a part; null if there is none of that name.
   *
   * @param name with or without a stroke before it; its capitals do not matter
   * @throws ImportException with one sentence, if it is no XML, or none that is taken
   */
  <T> @Nullable T part(String name, Reading<T> reading) throws ImportException {
    byte[] part = parts.get(plain(name));
    if (part == null) {
      return null;
    }
    try {
      return reading.read(SafeXml.open(new ByteArrayInputStream(part)));
    } catch (SafeXml.Refused e) {
      throw ImportException.because(String.valueOf(e.getMessage()));
    } catch (XMLStreamException e) {
      throw ImportException.of("table.part", name);
    }
  }
}
