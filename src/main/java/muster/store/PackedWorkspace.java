package muster.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.model.Messages;
import muster.store.json.Excerpt;

/**
 * A workspace as one file, to be sent and kept: a ZIP archive of the workspace's files. It is read
 * into memory and never unpacked by the names in it, so that nothing of it can come to stand
 * anywhere else. It is not changed where it is: whoever wants to go on with it takes a folder.
 */
public final class PackedWorkspace {
  /** Of the file's name. */
  public static final String ENDING = ".muster";

  private static final Messages MESSAGES = new Messages("muster.store.messages");

  /** Of the way to what is wrong. */
  private static final int SHOWN = 200;

  private PackedWorkspace() {}

  /** Whether it is a file with the name of a packed workspace. */
  public static boolean isOne(Path path) {
    return isNamed(path) && Files.isRegularFile(path);
  }

  /** Whether the name is that of a packed workspace. */
  public static boolean isNamed(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The path with the ending of a packed workspace, if it has it not yet. */
  public static Path withEnding(Path path) {
    return isNamed(path) ? path : path.resolveSibling(path.getFileName() + ENDING);
  }

  /** Reads a packed workspace and checks all of it; whatever it holds, this is over soon. */
  public static LoadResult load(Path file) {
    try {
      return WorkspaceFiles.read(files(file));
    } catch (WorkspaceException e) {
      return new LoadResult.Rejected(
          List.of(
              new Problem(
                  WorkspaceFile.WORKSPACE.fileName(), 1, 1, "$", String.valueOf(e.getMessage()))));
    }
  }

  /**
   * The workspace's files in it by name, whether they are sound or not.
   *
   * @throws WorkspaceException with one sentence, if it cannot be read, or is no such archive
   */
  public static Map<String, byte[]> files(Path file) throws WorkspaceException {
    try {
      return PackedEntries.read(bytes(file));
    } catch (PackedEntries.Refused e) {
      throw new WorkspaceException(MESSAGES.text(e.key(), file, e.detail()), e);
    } catch (IOException | SecurityException e) {
      throw failed("packed.unreadable", file, e);
    }
  }

  private static byte[] bytes(Path file) throws IOException, PackedEntries.Refused {
    // No pipe or device is opened: it could hold the reader up for ever.
    if (!isOne(file)) {
      throw new PackedEntries.Refused("packed.name", "");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(PackedEntries.LARGEST_FILE + 1);
      if (bytes.length > PackedEntries.LARGEST_FILE) {
        throw PackedEntries.large();
      }
      return bytes;
    }
  }

  /**
   * Writes a packed workspace, all of it or nothing; the same files make the same bytes. A file
   * that is there is replaced.
   *
   * @param files of a workspace, by name
   * @throws WorkspaceException if that failed, or if Muster could not read the workspace again;
   *     what was there is as it was then
   */
  public static void save(Path file, Map<String, byte[]> files, FileOperations operations)
      throws WorkspaceException {
    if (WorkspaceFiles.read(files) instanceof LoadResult.Rejected(List<Problem> problems)) {
      Problem first = problems.getFirst();
      throw new WorkspaceException(
          MESSAGES.text(
              "save.invalid", first.file(), Excerpt.of(first.path(), SHOWN), first.message()));
    }
    Path draft = file.resolveSibling(file.getFileName() + "-new");
    try {
      if (Files.isDirectory(file)) {
        throw new WorkspaceException(MESSAGES.text("packed.folder", file));
      }
      operations.write(draft, PackedEntries.write(files));
      if (Files.exists(file)) {
        operations.copyPermissions(file, draft);
      }
      operations.move(draft, file);
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        operations.force(parent);
      }
    } catch (PackedEntries.Refused e) {
      throw new WorkspaceException(MESSAGES.text(e.key(), file, e.detail()), e);
    } catch (IOException | SecurityException e) {
      discard(draft, operations);
      throw failed("packed.failed", file, e);
    }
  }

  private static void discard(Path draft, FileOperations operations) {
    try {
      operations.delete(draft);
    } catch (IOException | SecurityException e) {
      // It is named for what it is, and the next save at this place writes over it.
    }
  }

  private static WorkspaceException failed(String key, Path file, Exception cause) {
    return new WorkspaceException(MESSAGES.text(key, file, FileFailure.reason(cause)), cause);
  }
}
