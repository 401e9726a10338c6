package muster.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import muster.store.json.Excerpt;

/**
 * The files of a workspace in a ZIP archive. It is read from front to end, and no further than a
 * bound of what it unfolds to.
 */
final class PackedEntries {
  private static final int MEGABYTE = 1 << 20;

  /** Of the archive itself. */
  static final int LARGEST_FILE = FolderReader.LARGEST_FILE;

  /** Beside the workspace's own files others may lie in it, as in a folder; but not for ever. */
  static final int MOST_ENTRIES = 1000;

  /**
   * The first entry, stored as it is: by it, at a place that is always the same, a system tells
   * this kind of archive from others (as in OpenDocument 1.2, part 3, 3.3).
   */
  private static final String TYPE_ENTRY = "mimetype";

  private static final String TYPE = "application/vnd.muster.workspace+zip";

  /** Of every entry; the archive says nothing of when it was made, so it can be made again. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int SHOWN = 60;

  private PackedEntries() {}

  /** An archive that is not taken. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String detail;

    /**
     * @param key of the message; its arguments are the archive's path, and the detail
     */
    Refused(String key, String detail) {
      super(key);
      this.key = key;
      this.detail = detail;
    }

    String key() {
      return key;
    }

    String detail() {
      return detail;
    }
  }

  static Refused large() {
    return new Refused("packed.large", Integer.toString(LARGEST_FILE / MEGABYTE));
  }

  static Map<String, byte[]> read(byte[] archive) throws Refused {
    PackedDirectory.check(archive);
    Map<String, byte[]> found = unfold(archive);
    if (found.isEmpty()) {
      throw new Refused("packed.empty", "");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : WorkspaceFiles.names()) {
      byte[] content = found.get(name);
      if (content != null) {
        files.put(name, content);
      }
    }
    return files;
  }

  private static Map<String, byte[]> unfold(byte[] archive) throws Refused {
    Set<String> names = new HashSet<>();
    Set<String> wanted = Set.copyOf(WorkspaceFiles.names());
    Map<String, byte[]> found = new HashMap<>();
    int left = FolderReader.LARGEST_WORKSPACE;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (names.size() == MOST_ENTRIES) {
          throw new Refused("packed.many", Integer.toString(MOST_ENTRIES));
        }
        if (leadsOut(name)) {
          throw new Refused("packed.path", Excerpt.of(name, SHOWN));
        }
        if (!names.add(name)) {
          throw new Refused("packed.twice", Excerpt.of(name, SHOWN));
        }
        if (wanted.contains(name)) {
          byte[] content = content(zip, Math.min(left, FolderReader.LARGEST_FILE));
          left -= content.length;
          found.put(name, content);
        } else {
          left -= pass(zip, left);
        }
      }
      return found;
    } catch (IOException | IllegalArgumentException e) {
      // The latter: a name that is no text.
      throw new Refused("packed.zip", "");
    }
  }

  private static boolean leadsOut(String name) {
    String plain = name.replace('\\', '/');
    return plain.startsWith("/")
        || plain.indexOf(':') >= 0
        || Arrays.asList(plain.split("/", -1)).contains("..");
  }

  private static byte[] content(InputStream in, int most) throws IOException, Refused {
    byte[] content = in.readNBytes(most + 1);
    if (content.length > most) {
      throw bomb();
    }
    return content;
  }

  private static int pass(InputStream in, int most) throws IOException, Refused {
    byte[] buffer = new byte[1 << 16];
    int passed = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      passed += read;
      if (passed > most) {
        throw bomb();
      }
    }
    return passed;
  }

  private static Refused bomb() {
    return new Refused("packed.bomb", Integer.toString(FolderReader.LARGEST_WORKSPACE / MEGABYTE));
  }

  /** The archive; the same files make the same bytes. */
  static byte[] write(Map<String, byte[]> files) throws IOException, Refused {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(type);
      ZipEntry mark = entry(TYPE_ENTRY);
      mark.setMethod(ZipEntry.STORED);
      mark.setSize(type.length);
      mark.setCrc(sum.getValue());
      zip.putNextEntry(mark);
      zip.write(type);
      for (String name : WorkspaceFiles.names()) {
        byte[] content = files.get(name);
        if (content != null) {
          zip.putNextEntry(entry(name));
          zip.write(content);
        }
      }
    }
    if (archive.size() > LARGEST_FILE) {
      throw large();
    }
    return archive.toByteArray();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    // Without a zone: the same everywhere.
    entry.setTimeLocal(TIME);
    return entry;
  }
}
