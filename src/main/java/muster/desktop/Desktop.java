package muster.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import muster.desktop.edit.FxLater;
import muster.desktop.edit.Keeping;
import muster.desktop.export.Exporting;
import muster.desktop.export.SystemFolders;
import muster.desktop.kit.Furnishing;
import muster.desktop.kit.FxDialogs;
import muster.desktop.presenter.FxDisplays;
import muster.desktop.session.Ground;
import muster.desktop.shell.Layout;
import muster.desktop.shell.MainWindow;
import muster.desktop.shell.UserFolder;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;
import muster.desktop.workspaces.Workspaces;
import muster.store.LoadResult;
import muster.store.PackedWorkspace;
import muster.store.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/** Opens the window. */
public final class Desktop {
  /** How long other panes wait for the map. */
  private static final Duration PATIENCE = Duration.seconds(5);

  private final Path shipped;
  private final Path folder;
  private final Layout layout;
  private final Guard guard;
  private final Settings settings;
  private final ExecutorService worker = daemon("muster-worker");
  private final ExecutorService painter = daemon("muster-painter");
  private final ExecutorService explorer = daemon("muster-explorer");
  private final ExecutorService presenter = daemon("muster-presenter");
  private final ExecutorService exporter = daemon("muster-exporter");
  private final ExecutorService keeper = daemon("muster-keeper");
  private final CompletableFuture<Settings.Remembered> remembered;
  private final CompletableFuture<LoadResult> workspace;
  private final CompletableFuture<Ground> ground;
  private final FirstMap first;
  private final StartWatch watch;
  private final BiConsumer<Workbench, StartTimes> quiet;

  private Desktop(
      Path home,
      @Nullable Path asked,
      @Nullable BiConsumer<Workbench, StartTimes> quiet,
      Path user,
      Guard guard) {
    this.guard = guard;
    settings = new Settings(user);
    layout = settings.layout();
    shipped = home.resolve("data");
    folder = asked != null ? asked : lastOr(shipped, layout);
    remembered = CompletableFuture.supplyAsync(settings::remembered, keeper);
    first = new FirstMap(home, user, folder, layout, worker, keeper);
    CompletableFuture<?> turn = first.turn();
    workspace = turn.thenApplyAsync(now -> WorkspaceFolder.load(folder), worker);
    ground = turn.thenApplyAsync(now -> ground(home.resolve("maps")), painter);
    watch = new StartWatch(List.of(worker, painter, explorer, presenter, keeper));
    this.quiet = quiet == null ? this::settled : quiet;
  }

  /**
   * Opens the window and returns; the program ends when the window is closed. Workspace and base
   * map are read in parallel while the toolkit starts, or once the map that the last start kept is
   * seen.
   *
   * @param home the folder with {@code data} and {@code maps}
   * @param workspace the folder to open, or null: the one that was open last, else the shipped one
   * @param quiet is told, on the window's thread, once all of the start is done; or null
   * @param early takes what goes wrong before there can be a window that says so
   * @throws UnsupportedOperationException if there is no display, or the toolkit cannot use it
   */
  public static void launch(
      Path home,
      @Nullable Path workspace,
      @Nullable BiConsumer<Workbench, StartTimes> quiet,
      Consumer<? super Throwable> early) {
    Path user = UserFolder.find();
    Guard guard = new Guard(user, early);
    guard.begin();
    Desktop desktop;
    try {
      desktop = new Desktop(home, workspace, quiet, user, guard);
    } catch (RuntimeException e) {
      Platform.startup(() -> guard.report(e));
      return;
    }
    Platform.startup(desktop::open);
  }

  private void open() {
    Stage stage = new Stage();
    MainWindow window = new MainWindow(stage, layout, first.kept());
    stage.setOnHiding(e -> save(window.layout()));
    window.show(() -> fill(stage, window));
  }

  private void fill(Stage stage, MainWindow window) {
    watch.shown(window.isCovered());
    first.shown();
    Tasks keeping = new ExecutorTasks(keeper, Platform::runLater);
    keeping.run(
        remembered::join,
        before -> fill(stage, window, keeping, before),
        failure -> fill(stage, window, keeping, Settings.Remembered.NOTHING));
  }

  private void fill(Stage stage, MainWindow window, Tasks keeping, Settings.Remembered before) {
    Tasks tasks = new ExecutorTasks(worker, Platform::runLater);
    Tasks painting = new ExecutorTasks(painter, Platform::runLater);
    Furnishing turns = new Furnishing();
    Workbench bench =
        new Workbench(
            new Workers(
                tasks,
                painting,
                new ExecutorTasks(explorer, Platform::runLater),
                new ExecutorTasks(presenter, Platform::runLater)),
            new Exporting(
                new ExecutorTasks(exporter, Platform::runLater),
                before.exports(),
                chosen -> settings.keepExports(chosen, keeping),
                new SystemFolders()),
            new Keeping(keeping, new FxLater(), shipped),
            new FxDialogs(stage),
            layout,
            settings.bookmarks(before, keeping),
            settings.recent(before, keeping),
            new FxDisplays(),
            turns,
            Platform::exit);
    guard.guard(bench, stage);
    window.fill(bench.view(), bench.shell());
    furnish(bench, turns);
    bench.watch();
    first.watch(bench, window);
    watch.watch(
        bench,
        turns,
        times -> {
          first.keep(bench, window, painting, keeping);
          quiet.accept(bench, times);
        });
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          bench.leave(stage::close);
        });
    painting.run(
        ground::join, bench.session()::setGround, failure -> failed(bench, window, turns, failure));
    // Opened before there is a base map, the workspace would be assessed twice.
    tasks.run(
        ground.handle((read, failure) -> workspace.join())::join,
        read -> opened(bench.workspaces(), read),
        failure -> failed(bench, window, turns, failure));
  }

  private static void failed(
      Workbench bench, MainWindow window, Furnishing turns, Throwable failure) {
    window.uncover();
    turns.begin();
    bench.failures().report(cause(failure));
  }

  /**
   * The map is what people look at first; where it does not come, the rest does not wait for it.
   */
  private static void furnish(Workbench bench, Furnishing turns) {
    bench
        .pictureProperty()
        .subscribe(
            painted -> {
              if (painted != null) {
                turns.begin();
              }
            });
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(e -> turns.begin());
    patience.play();
  }

  /** What a start must not wait for. */
  private void settled(Workbench bench, StartTimes times) {
    guard.settled(bench, settings, shipped, new ExecutorTasks(keeper, Platform::runLater));
    bench.presenter().rehearse(() -> {});
  }

  /** An empty window helps nobody: where there are problems, the shipped workspace is shown. */
  private void opened(Workspaces workspaces, LoadResult read) {
    workspaces.opened(folder, read);
    if (read instanceof LoadResult.Rejected && !folder.equals(shipped)) {
      workspaces.open(shipped);
    }
  }

  private void save(Layout closed) {
    settings.keepLayout(shipped.equals(closed.workspace()) ? closed.withWorkspace(null) : closed);
    guard.end();
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
    return last != null && (Files.isDirectory(last) || PackedWorkspace.isOne(last))
        ? last
        : shipped;
  }

  /** A daemon: work in progress does not keep the program from ending. */
  private static ExecutorService daemon(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
