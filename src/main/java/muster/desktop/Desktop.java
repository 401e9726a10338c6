package muster.desktop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import muster.desktop.bookmarks.Bookmark;
import muster.desktop.bookmarks.BookmarkStore;
import muster.desktop.bookmarks.Bookmarks;
import muster.desktop.edit.FxLater;
import muster.desktop.edit.Keeping;
import muster.desktop.export.ExportChoices;
import muster.desktop.export.ExportStore;
import muster.desktop.export.Exporting;
import muster.desktop.export.SystemFolders;
import muster.desktop.kit.FxDialogs;
import muster.desktop.presenter.FxDisplays;
import muster.desktop.session.Ground;
import muster.desktop.shell.Layout;
import muster.desktop.shell.LayoutStore;
import muster.desktop.shell.MainWindow;
import muster.desktop.shell.ShellViewModel;
import muster.desktop.shell.UserFolder;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/** Opens the window. */
public final class Desktop {
  private static final Logger LOG = System.getLogger("muster.desktop");

  private final Path shipped;
  private final Path folder;
  private final Layout layout;
  private final LayoutStore store;
  private final BookmarkStore bookmarks;
  private final ExportStore exports;
  private final List<Bookmark> views;
  private final ExportChoices chosen;
  private final ExecutorService worker = daemon("muster-worker");
  private final ExecutorService painter = daemon("muster-painter");
  private final ExecutorService explorer = daemon("muster-explorer");
  private final ExecutorService presenter = daemon("muster-presenter");
  private final ExecutorService exporter = daemon("muster-exporter");
  private final ExecutorService keeper = daemon("muster-keeper");
  private final CompletableFuture<LoadResult> workspace;
  private final CompletableFuture<Ground> ground;

  private Desktop(Path home, @Nullable Path asked) {
    store = new LayoutStore(UserFolder.find());
    bookmarks = new BookmarkStore(UserFolder.find());
    exports = new ExportStore(UserFolder.find());
    layout = store.load();
    shipped = home.resolve("data");
    folder = asked != null ? asked : lastOr(shipped, layout);
    workspace = CompletableFuture.supplyAsync(() -> WorkspaceFolder.load(folder), worker);
    ground = CompletableFuture.supplyAsync(() -> ground(home.resolve("maps")), painter);
    views = bookmarks.load();
    chosen = exports.load();
  }

  /**
   * Opens the window and returns; the program ends when the window is closed. Workspace and base
   * map are read in parallel while the toolkit starts.
   *
   * @param home the folder with {@code data} and {@code maps}
   * @param workspace the folder to open, or null: the one that was open last, else the shipped one
   * @throws UnsupportedOperationException if there is no display, or the toolkit cannot use it
   */
  public static void launch(Path home, @Nullable Path workspace) {
    Desktop desktop = new Desktop(home, workspace);
    Platform.startup(desktop::open);
  }

  private void open() {
    Stage stage = new Stage();
    MainWindow window = new MainWindow(stage, layout);
    stage.setOnHiding(e -> save(window.layout()));
    window.show(() -> fill(stage, window));
  }

  private void fill(Stage stage, MainWindow window) {
    Tasks tasks = new ExecutorTasks(worker, Platform::runLater);
    Tasks painting = new ExecutorTasks(painter, Platform::runLater);
    Workbench bench =
        new Workbench(
            new Workers(
                tasks,
                painting,
                new ExecutorTasks(explorer, Platform::runLater),
                new ExecutorTasks(presenter, Platform::runLater)),
            new Exporting(
                new ExecutorTasks(exporter, Platform::runLater),
                chosen,
                now ->
                    keep(
                        tasks, () -> exports.save(now), "The choices of the export were not saved"),
                new SystemFolders()),
            new Keeping(new ExecutorTasks(keeper, Platform::runLater), new FxLater(), shipped),
            new FxDialogs(stage),
            layout,
            new Bookmarks(
                views,
                now -> keep(tasks, () -> bookmarks.save(now), "The bookmarks were not saved")),
            new FxDisplays(),
            Platform::exit);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> bench.failures().report(failure)));
    window.fill(bench.view(), bench.shell());
    bench.watch();
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          bench.leave(stage::close);
        });
    tasks.run(
        workspace::join,
        read -> opened(bench.shell(), read),
        failure -> bench.failures().report(cause(failure)));
    painting.run(
        ground::join,
        bench.session()::setGround,
        failure -> bench.failures().report(cause(failure)));
  }

  /** An empty window helps nobody: where there are problems, the shipped workspace is shown. */
  private void opened(ShellViewModel shell, LoadResult read) {
    shell.opened(folder, read);
    if (read instanceof LoadResult.Rejected && !folder.equals(shipped)) {
      shell.open(shipped);
    }
  }

  /** Writes something that the user has set; where that fails, no work is lost. */
  private static void keep(Tasks tasks, Saving change, String otherwise) {
    tasks.<Boolean>run(
        () -> {
          change.save();
          return true;
        },
        saved -> {},
        failure -> LOG.log(Level.WARNING, otherwise, failure));
  }

  private interface Saving {
    void save() throws IOException;
  }

  private void save(Layout closed) {
    try {
      store.save(shipped.equals(closed.workspace()) ? closed.withWorkspace(null) : closed);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The layout was not saved", e);
    }
  }

  private static Ground ground(Path maps) {
    try {
      return Ground.load(maps);
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  private static Path lastOr(Path shipped, Layout layout) {
    Path last = layout.workspace();
    return last != null && Files.isDirectory(last) ? last : shipped;
  }

  /** A daemon: work in progress does not keep the program from ending. */
  private static ExecutorService daemon(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
