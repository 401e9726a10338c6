package muster.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a workspace's files: plain files inside the folder, of a size that can be
 * dealt with. Nothing else is opened, so that no pipe or device can hold the reader up.
 */
final class FolderReader {
  private static final int MEGABYTE = 1 << 20;
  static final int LARGEST_FILE = 64 * MEGABYTE;
  static final int LARGEST_WORKSPACE = 128 * MEGABYTE;

  private final Path folder;
  private final Problems problems;
  private final Map<WorkspaceFile, Path> pending;
  private int left = LARGEST_WORKSPACE;

  /**
   * @param folder without links in its path
   */
  FolderReader(Path folder, Problems problems) throws IOException {
    this.folder = folder;
    this.problems = problems;
    this.pending = SaveJournal.pending(folder);
  }

  /** The file's bytes; null, and a problem, if they cannot be had. */
  byte @Nullable [] read(WorkspaceFile file) {
    Path path = pending.getOrDefault(file, folder.resolve(file.fileName()));
    try {
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return none(file, "file.missing", file.fileName());
      }
      Path real = path.toRealPath();
      if (!real.startsWith(folder)) {
        return none(file, "file.link");
      }
      if (!Files.isRegularFile(real)) {
        return none(file, "file.plain");
      }
      return content(file, real);
    } catch (NoSuchFileException e) {
      return none(file, "file.link.broken");
    } catch (IOException | SecurityException e) {
      return none(file, "file.unreadable", FileFailure.reason(e));
    }
  }

  private byte @Nullable [] content(WorkspaceFile file, Path path) throws IOException {
    int most = Math.min(left, LARGEST_FILE);
    if (Files.size(path) > most) {
      return large(file);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        return large(file);
      }
      left -= bytes.length;
      return bytes;
    }
  }

  private byte @Nullable [] large(WorkspaceFile file) {
    return none(file, "file.large", LARGEST_FILE / MEGABYTE, LARGEST_WORKSPACE / MEGABYTE);
  }

  private byte @Nullable [] none(WorkspaceFile file, String key, Object... arguments) {
    problems.report(file, key, arguments);
    return null;
  }
}
