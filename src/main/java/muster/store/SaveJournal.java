package muster.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * The note in a folder that makes the moves of a save one step: once it is there, the save has
 * happened. A reader takes the contents that have not been moved yet, and the next save moves them.
 * It says for each file what content is to be replaced; where someone has changed one meanwhile,
 * the note no longer counts.
 */
final class SaveJournal {
  /** The ending of a file with new content, and with old content to be put back. */
  static final String NEW = ".muster-new";

  static final String OLD = ".muster-old";

  private static final String NAME = ".muster-save";
  private static final int LONGEST = 1 << 16;

  private SaveJournal() {}

  /** Where the content of a file waits for its move. */
  static Path waiting(Path folder, WorkspaceFile file, String ending) {
    return folder.resolve("." + file.fileName() + ending);
  }

  /**
   * Notes that files are to be replaced by those that wait; at once in place of an earlier note.
   *
   * @param replaced the files' contents as they are; a file without is not there
   */
  static void write(
      Path folder,
      Set<WorkspaceFile> files,
      String ending,
      Map<WorkspaceFile, byte[]> replaced,
      FileOperations operations)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (WorkspaceFile file : files) {
      byte[] content = replaced.get(file);
      String digest = content == null ? "" : digest(content);
      lines.append(String.join(" ", file.fileName(), ending, digest)).append('\n');
    }
    Path draft = folder.resolve(NAME + NEW);
    operations.write(draft, lines.toString().getBytes(StandardCharsets.UTF_8));
    operations.force(folder);
    operations.move(draft, folder.resolve(NAME));
    operations.force(folder);
  }

  /** The note itself, which is there or not. */
  static Path note(Path folder) {
    return folder.resolve(NAME);
  }

  static void delete(Path folder, FileOperations operations) throws IOException {
    operations.delete(folder.resolve(NAME));
    operations.delete(folder.resolve(NAME + NEW));
  }

  /** The files whose content still waits, and where; none if there is no note that counts. */
  static Map<WorkspaceFile, Path> pending(Path folder) throws IOException {
    Path note = folder.resolve(NAME);
    Map<WorkspaceFile, Path> pending = new EnumMap<>(WorkspaceFile.class);
    if (!isPlain(note) || Files.size(note) > LONGEST) {
      return pending;
    }
    String lines = new String(Files.readAllBytes(note), StandardCharsets.UTF_8);
    for (WorkspaceFile file : WorkspaceFile.values()) {
      for (String ending : new String[] {NEW, OLD}) {
        String start = file.fileName() + " " + ending + " ";
        Path waiting = waiting(folder, file, ending);
        String line = lines.lines().filter(l -> l.startsWith(start)).findFirst().orElse("");
        if (!line.isEmpty() && isPlain(waiting)) {
          if (!line.equals(start + digest(folder.resolve(file.fileName())))) {
            return Map.of();
          }
          pending.put(file, waiting);
        }
      }
    }
    return pending;
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static String digest(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) <= FolderReader.LARGEST_FILE
        ? digest(Files.readAllBytes(file))
        : "";
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
