package muster.desktop;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

/**
 * A table that scrolls by three rows at each pulse: the times between pulses, and what the window's
 * thread and the one that paints spend on a pulse, which other programs do not disturb.
 */
final class Scrolling extends AnimationTimer {
  private static final int FRAMES = 300;
  private static final int ROWS = 3;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long windowThread = Thread.currentThread().threadId();
  private final long painter =
      Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
          .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
          .findFirst()
          .orElseThrow()
          .getThreadId();
  private final List<Double> times = new ArrayList<>();
  private final CompletableFuture<String> done;
  private final TableView<?> table;
  private final ScrollBar bar;
  private long before;
  private long windowBefore;
  private long painterBefore;
  private int row;

  private Scrolling(TableView<?> table, CompletableFuture<String> done) {
    this.table = table;
    this.done = done;
    bar =
        table.lookupAll(".scroll-bar").stream()
            .map(ScrollBar.class::cast)
            .filter(one -> one.getOrientation() == Orientation.VERTICAL)
            .findFirst()
            .orElseThrow();
  }

  /** Scrolls a table from its top; what it cost, in words. */
  static String of(TableView<?> table) throws Exception {
    CompletableFuture<String> done = new CompletableFuture<>();
    Platform.runLater(() -> new Scrolling(table, done).start());
    return done.get(120, TimeUnit.SECONDS);
  }

  @Override
  public void handle(long now) {
    if (before == 0) {
      windowBefore = threads.getThreadCpuTime(windowThread);
      painterBefore = threads.getThreadCpuTime(painter);
    } else {
      times.add((now - before) / 1e6);
    }
    before = now;
    row += ROWS;
    bar.setValue(bar.getMax() * row / table.getItems().size());
    if (times.size() >= FRAMES) {
      stop();
      done.complete(said());
    }
  }

  private String said() {
    double window = (threads.getThreadCpuTime(windowThread) - windowBefore) / 1e6 / FRAMES;
    double painting = (threads.getThreadCpuTime(painter) - painterBefore) / 1e6 / FRAMES;
    times.sort(null);
    return String.format(
        Locale.ROOT,
        "between pulses: median %5.1f ms, p95 %5.1f ms; processor: window %4.1f ms, painting %4.1f"
            + " ms",
        times.get(FRAMES / 2),
        times.get(FRAMES * 95 / 100),
        window,
        painting);
  }
}
