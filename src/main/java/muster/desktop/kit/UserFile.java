package muster.desktop.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import muster.store.SmallFile;

/** A small file with what is remembered of a user, or for one. */
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
   * @param most how many there may be
   * @throws IOException if there is no such file, or more in it
   */
  public byte[] bytes(int most) throws IOException {
    return SmallFile.bytes(file, most);
  }

  /**
   * Writes the text in place of the old one, whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes in place of the old ones, all or none.
   *
   * @throws IOException if the folder cannot be written
   */
  public void write(byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    // Never through what stands there: it may be a link to somewhere else.
    Files.deleteIfExists(draft);
    Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
