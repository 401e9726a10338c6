package muster.desktop.kit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import muster.store.SmallFile;

/** A small text file with what a user has set. */
public final class UserFile {
  private static final int LARGEST = 1 << 20;

  private final Path file;

  /**
   * @param folder need not exist yet
   */
  public UserFile(Path folder, String name) {
    file = folder.resolve(name);
  }

  /**
   * @throws IOException if there is no such file, or no text in it, or more than 1 MB
   */
  public String read() throws IOException {
    return SmallFile.text(file, LARGEST);
  }

  /**
   * Writes the text in place of the old one, whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public void write(String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, text);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
