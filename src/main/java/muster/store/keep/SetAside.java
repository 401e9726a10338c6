package muster.store.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import muster.store.FileOperations;

/**
 * Keeps a damaged file beside the one that takes its place: {@code zones.geojson} as {@code
 * zones.damaged-2026-02-23-1205.geojson}, which is no file of a workspace and is left alone.
 */
final class SetAside {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

  private SetAside() {}

  /**
   * Copies a file, so that it is there twice until it is replaced.
   *
   * @param content of the file, as it was read
   * @return the copy's name
   */
  static String copy(
      Path folder, String name, byte[] content, Instant now, FileOperations operations)
      throws IOException {
    String time = TIME.format(now.atZone(ZoneId.systemDefault()));
    int dot = name.lastIndexOf('.');
    for (int n = 1; ; n++) {
      String copy =
          name.substring(0, dot)
              + ".damaged-"
              + time
              + (n == 1 ? "" : "-" + n)
              + name.substring(dot);
      Path file = folder.resolve(copy);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        operations.write(file, content);
        operations.force(folder);
        return copy;
      }
    }
  }
}
