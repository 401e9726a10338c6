package muster.desktop.workspaces;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the folders of the workspaces that were open last in a small file of the user, beside the
 * layout of the window: one a line, the newest first. What cannot be read counts as not there.
 */
public final class RecentStore {
  private static final String FILE = "recent.txt";

  private final Path file;

  /**
   * @param folder need not exist yet
   */
  public RecentStore(Path folder) {
    file = folder.resolve(FILE);
  }

  /** The folders, none where there is no file or it cannot be read. */
  public List<Path> load() {
    List<Path> folders = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          folders.add(Path.of(line));
        }
      }
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
    return folders;
  }

  /**
   * Writes the folders in place of the old ones, whole or not at all.
   *
   * @throws IOException if the folder of the file cannot be written
   */
  public void save(List<Path> folders) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(FILE + ".new");
    // A name with a line's end in it would be two.
    Files.write(
        draft,
        folders.stream().map(Path::toString).filter(name -> name.lines().count() == 1).toList());
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
