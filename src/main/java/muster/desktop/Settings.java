package muster.desktop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import muster.desktop.bookmarks.Bookmark;
import muster.desktop.bookmarks.BookmarkStore;
import muster.desktop.bookmarks.Bookmarks;
import muster.desktop.export.ExportChoices;
import muster.desktop.export.ExportStore;
import muster.desktop.shell.Layout;
import muster.desktop.shell.LayoutStore;
import muster.desktop.task.Tasks;
import muster.desktop.workspaces.Recent;
import muster.desktop.workspaces.RecentStore;

/**
 * What Muster remembers of its user from one session to the next, a small file each. A convenience:
 * where it cannot be kept, that stands in the log and disturbs nobody.
 */
final class Settings {
  private static final Logger LOG = System.getLogger("muster.desktop");

  private final LayoutStore layouts;
  private final BookmarkStore bookmarks;
  private final ExportStore exports;
  private final RecentStore recents;
  private final GuideStore guides;

  /** What was remembered, but for the layout, which is needed before all else. */
  record Remembered(List<Bookmark> bookmarks, ExportChoices exports, List<Path> recent) {
    /** As at the first start. */
    static final Remembered NOTHING = new Remembered(List.of(), ExportChoices.FIRST, List.of());
  }

  /**
   * @param folder of the user's settings, need not exist yet
   */
  Settings(Path folder) {
    layouts = new LayoutStore(folder);
    bookmarks = new BookmarkStore(folder);
    exports = new ExportStore(folder);
    recents = new RecentStore(folder);
    guides = new GuideStore(folder);
  }

  Layout layout() {
    return layouts.load();
  }

  /** Reads the rest; waits for the disk. */
  Remembered remembered() {
    return new Remembered(bookmarks.load(), exports.load(), recents.load());
  }

  Bookmarks bookmarks(Remembered before, Tasks tasks) {
    return new Bookmarks(before.bookmarks(), changed -> keep(tasks, () -> bookmarks.save(changed)));
  }

  Recent recent(Remembered before, Tasks tasks) {
    return new Recent(before.recent(), changed -> keep(tasks, () -> recents.save(changed)));
  }

  void keepExports(ExportChoices chosen, Tasks tasks) {
    keep(tasks, () -> exports.save(chosen));
  }

  /** What the person has seen of tour and help; waits for the disk. */
  GuideStore.Guided guided() {
    return guides.load();
  }

  void keepGuided(GuideStore.Guided guided, Tasks tasks) {
    keep(tasks, () -> guides.save(guided));
  }

  /** At the end, when nobody waits for the window any more. */
  void keepLayout(Layout closed) {
    try {
      layouts.save(closed);
    } catch (IOException e) {
      notKept(e);
    }
  }

  private interface Save {
    void run() throws IOException;
  }

  private static void keep(Tasks tasks, Save save) {
    tasks.run(
        () -> {
          save.run();
          return true;
        },
        saved -> {},
        Settings::notKept);
  }

  static void notKept(Throwable failure) {
    LOG.log(Level.WARNING, "A setting was not saved", failure);
  }
}
