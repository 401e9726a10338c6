package muster.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import muster.desktop.map.Painted;
import muster.desktop.session.Home;
import muster.desktop.shell.Layout;
import muster.desktop.shell.MainWindow;
import muster.desktop.shell.MapSnapshot;
import muster.desktop.shell.MapSnapshot.Frame;
import muster.desktop.shell.SnapshotStamp;
import muster.desktop.shell.SnapshotStore;
import muster.desktop.task.Tasks;
import muster.store.FileOperations;
import muster.store.HiddenFolder;
import org.jspecify.annotations.Nullable;

/**
 * The map that a start begins with: as the last one painted it, while nothing has changed that it
 * depends on, until it is painted. A workspace's is kept in its own folder, so that nothing of it
 * leaves that; of the one that Muster ships, in the user's.
 */
final class FirstMap {
  private static final CompletableFuture<Optional<MapSnapshot>> NONE =
      CompletableFuture.completedFuture(Optional.empty());

  private final Path folder;
  private final boolean shipped;
  private final SnapshotStore store;
  private final CompletableFuture<Optional<SnapshotStamp>> stamp;
  private CompletableFuture<Optional<MapSnapshot>> kept;
  private final CompletableFuture<Void> turn = new CompletableFuture<>();

  /**
   * @param home the folder of the program
   * @param user the user's folder
   * @param folder the workspace that is opened
   * @param before waits for the disk, before it reads the workspace
   * @param beside waits for the disk at the same time
   */
  FirstMap(Path home, Path user, Path folder, Layout layout, Executor before, Executor beside) {
    this.folder = folder;
    shipped = folder.equals(home.resolve("data"));
    store = new SnapshotStore(shipped ? user : HiddenFolder.in(folder));
    // Whatever is wrong with it, a picture must not keep the workspace from being opened.
    stamp =
        CompletableFuture.supplyAsync(() -> SnapshotStamp.of(home, folder, layout), before)
            .exceptionally(failure -> Optional.empty());
    kept =
        stamp
            .thenApplyAsync(taken -> taken.flatMap(store::load), beside)
            .exceptionally(failure -> Optional.empty())
            .thenApply(this::waiting);
  }

  private Optional<MapSnapshot> waiting(Optional<MapSnapshot> map) {
    if (map.isEmpty()) {
      turn.complete(null);
    }
    return map;
  }

  /**
   * When to begin to read what the map is painted from: once it is known what was there before, and
   * where a map can be seen without, once it is. The window is there sooner if it has the machine
   * for itself.
   */
  CompletableFuture<?> turn() {
    return turn;
  }

  /** The window is on the screen. */
  void shown() {
    turn.complete(null);
  }

  /** What the last start kept; null if that is nothing of use, or not read yet. */
  @Nullable MapSnapshot kept() {
    return kept.getNow(Optional.empty()).orElse(null);
  }

  /** Has the kept map make room for the painted one. */
  void watch(Workbench bench, MainWindow window) {
    bench
        .pictureProperty()
        .subscribe(
            painted -> {
              if (painted != null) {
                window.uncover();
              }
            });
  }

  /**
   * Keeps the map as it is now, at the end of the start, for the next one: unless it is kept
   * already, or somebody has done something in the meantime.
   *
   * @param painting where pictures are painted: none is painted into while it is copied
   * @param keeping waits for the disk
   */
  void keep(Workbench bench, MainWindow window, Tasks painting, Tasks keeping) {
    MapSnapshot last = kept();
    kept = NONE; // It is seen no more, and takes room.
    Painted picture = bench.pictureProperty().get();
    SnapshotStamp taken = stamp.getNow(Optional.empty()).orElse(null);
    if (picture == null || taken == null || !window.isUntouched() || !isHome(bench)) {
      return;
    }
    Frame frame = window.frame(bench.mapCorner());
    if (last == null || !last.covers(frame, picture.image())) {
      String marking = bench.shell().markingProperty().get();
      painting.run(
          () -> new MapSnapshot(frame, marking, picture.whole()),
          snapshot -> keeping.run(() -> save(taken, snapshot), saved -> {}, Settings::notKept),
          Settings::notKept);
    }
  }

  /** Whether the workspace is the one that was to be opened, and its folder may be written to. */
  private boolean isHome(Workbench bench) {
    Home home = bench.session().homeProperty().get();
    return home != null && home.folder().equals(folder) && (shipped || bench.isWritable());
  }

  private boolean save(SnapshotStamp taken, MapSnapshot snapshot) throws IOException {
    if (!shipped) {
      HiddenFolder.make(folder, FileOperations.DISK);
    }
    store.save(taken, snapshot);
    return true;
  }
}
