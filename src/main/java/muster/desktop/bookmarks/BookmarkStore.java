package muster.desktop.bookmarks;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.store.SmallFile;

/**
 * Keeps the user's bookmarks in a small file beside the layout of the window: a line each, with
 * longitude, latitude, kilometres across and down, and the name. A line that cannot be understood
 * counts as not there.
 */
public final class BookmarkStore {
  private static final String FILE = "bookmarks.txt";
  private static final int PARTS = 5;
  private static final int LARGEST = 1 << 20;

  private final Path file;

  /**
   * @param folder need not exist yet
   */
  public BookmarkStore(Path folder) {
    file = folder.resolve(FILE);
  }

  /** The bookmarks, none where there is no file or it cannot be read. */
  public List<Bookmark> load() {
    List<Bookmark> bookmarks = new ArrayList<>();
    try {
      SmallFile.text(file, LARGEST).lines().forEach(line -> read(line).ifPresent(bookmarks::add));
    } catch (IOException e) {
      return List.of();
    }
    return bookmarks;
  }

  /**
   * Writes the bookmarks in place of the old ones, whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public void save(List<Bookmark> bookmarks) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(FILE + ".new");
    Files.write(draft, bookmarks.stream().map(BookmarkStore::line).toList());
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String line(Bookmark bookmark) {
    return "%s %s %s %s %s"
        .formatted(
            bookmark.longitude(),
            bookmark.latitude(),
            bookmark.widthKm(),
            bookmark.heightKm(),
            bookmark.name().replaceAll("[\\r\\n]", " "));
  }

  private static Optional<Bookmark> read(String line) {
    String[] parts = line.split(" ", PARTS);
    if (parts.length < PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Bookmark(
              parts[4],
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
