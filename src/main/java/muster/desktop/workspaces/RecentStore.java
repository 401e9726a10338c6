package muster.desktop.workspaces;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import muster.desktop.kit.UserFile;

/**
 * Keeps the folders of the workspaces that were open last in a small file of the user, beside the
 * layout of the window: one a line, the newest first. What cannot be read counts as not there.
 */
public final class RecentStore {
  private static final String FILE = "recent.txt";

  private final UserFile file;

  /**
   * @param folder need not exist yet
   */
  public RecentStore(Path folder) {
    file = new UserFile(folder, FILE);
  }

  /** The folders, none where there is no file or it cannot be read. */
  public List<Path> load() {
    try {
      return file.read().lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  /**
   * Writes the folders in place of the old ones, whole or not at all.
   *
   * @throws IOException if the folder of the file cannot be written
   */
  public void save(List<Path> folders) throws IOException {
    // A name with a line's end in it would be two.
    file.write(
        folders.stream()
            .map(Path::toString)
            .filter(name -> name.lines().count() == 1)
            .collect(Collectors.joining("\n")));
  }
}
