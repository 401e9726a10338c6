package muster.desktop.bookmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.desktop.kit.UserFile;

/**
 * Keeps the user's bookmarks in a small file beside the layout of the window: a line each, with
 * longitude, latitude, kilometres across and down, and the name. A line that cannot be understood
 * counts as not there.
 */
public final class BookmarkStore {
  private static final String FILE = "bookmarks.txt";
  private static final int PARTS = 5;

  private final UserFile file;

  /**
   * @param folder need not exist yet
   */
  public BookmarkStore(Path folder) {
    file = new UserFile(folder, FILE);
  }

  /** The bookmarks, none where there is no file or it cannot be read. */
  public List<Bookmark> load() {
    List<Bookmark> bookmarks = new ArrayList<>();
    try {
      file.read().lines().flatMap(line -> read(line).stream()).forEach(bookmarks::add);
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
    file.write(bookmarks.stream().map(BookmarkStore::line).collect(Collectors.joining()));
  }

  private static String line(Bookmark bookmark) {
    return "%s %s %s %s %s\n"
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
