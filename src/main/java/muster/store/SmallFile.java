package muster.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files that Muster itself wrote and that are small: locks, notes, settings. Anybody may have
 * put something else in their place, which must neither fill the memory nor hold the reader up.
 */
public final class SmallFile {
  private SmallFile() {}

  /**
   * The text of a plain file.
   *
   * @param most bytes
   * @throws IOException if it is none, or larger, or not in UTF-8
   */
  public static String text(Path file, int most) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes(file, most)))
        .toString();
  }

  /**
   * What is in a plain file.
   *
   * @param most bytes
   * @throws IOException if it is none, or larger
   */
  public static byte[] bytes(Path file, int most) throws IOException {
    // No pipe or device is opened: it could hold the reader up for ever.
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new FileSystemException(file.toString());
      }
      return bytes;
    }
  }
}
