package muster.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import muster.desktop.crash.CrashViewModel;
import muster.desktop.crash.CrashWindow;
import muster.desktop.crash.Crashes;
import muster.desktop.export.SystemFolders;
import muster.desktop.log.LogId;
import muster.desktop.log.SessionLog;
import muster.desktop.session.Home;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Sees to what a session leaves behind: its log, and what is said where something goes wrong. But
 * for a handler, nothing of it is there before the map is.
 */
final class Guard {
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("muster-log").factory());
  private final SessionLog log;
  private final Crashes crashes;
  private @Nullable Stage stage;

  /**
   * @param settings the user's folder
   * @param early takes what goes wrong before there can be a window
   */
  Guard(Path settings, Consumer<? super Throwable> early) {
    log = new SessionLog(settings.resolve("logs"), writer);
    crashes =
        new Crashes(
            log, Platform::runLater, this::show, Platform::exit, InstantSource.system(), early);
  }

  /** From now on nothing that is thrown disappears, and nothing that is logged is printed. */
  void begin() {
    log.listen();
    Thread.setDefaultUncaughtExceptionHandler(crashes);
  }

  /** Takes what went wrong before there was a thread to do so. */
  void report(Throwable failure) {
    crashes.report(failure);
  }

  /**
   * There is work to be saved from now on.
   *
   * @param over what windows of the guard stand above
   */
  void guard(Workbench bench, Stage over) {
    stage = over;
    crashes.guard(bench.work(over::close));
    bench.failures().whenUnforeseen(crashes::report);
  }

  /**
   * The start is over: begins the log and lets the first start have its tour.
   *
   * @param reading waits for the disk
   */
  void settled(Workbench bench, Settings settings, Path shipped, Tasks reading) {
    log.begin();
    bench.session().homeProperty().subscribe(home -> opened(home, shipped));
    reading.run(
        settings::guided,
        before -> bench.guide().recall(before, guided -> settings.keepGuided(guided, reading)),
        failure -> {});
  }

  private void opened(@Nullable Home home, Path shipped) {
    if (home != null) {
      log.note(
          "Opened: workspace {0}",
          home.folder().equals(shipped) ? new LogId("shipped") : LogId.of(home.folder()));
    }
  }

  /** Waits until all is in the log, but not for long. */
  void end() {
    log.end();
  }

  private void show(CrashViewModel model) {
    Window owner = stage;
    CrashWindow.show(
        model, owner, new SystemFolders()::open, new ExecutorTasks(writer, Platform::runLater));
  }
}
