package muster.store.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that a person chose. */
public final class FileBytes {
  private FileBytes() {}

  /**
   * All of a file.
   *
   * @param plain the message for what is no plain file
   * @param large the message for what is larger than a number of megabytes
   * @param largest in bytes
   * @throws ImportException with one sentence, if it cannot be read, or is too large
   */
  public static byte[] read(Path file, String plain, String large, int largest)
      throws ImportException {
    try {
      // No pipe or device is opened: it could hold the reader up for ever.
      if (!Files.isRegularFile(file)) {
        throw ImportException.of(Files.exists(file) ? plain : "import.missing", file.toString());
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
          throw ImportException.of(large, largest >> 20);
        }
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw ImportException.of("import.missing", file.toString());
    } catch (IOException | SecurityException e) {
      throw ImportException.of("import.unreadable", file.toString());
    }
  }

  /** The file's name without its folder. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
