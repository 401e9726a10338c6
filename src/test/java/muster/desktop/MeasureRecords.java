package muster.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import muster.desktop.records.RecordKind;
import muster.desktop.shell.Layout.Pane;
import muster.testing.LargeWorkspace;

/**
 * Measures in a real window, on the largest workspace that a person would have, how long the pane
 * of data keeps the window waiting, and whether its table scrolls smoothly: the times between
 * pulses. Needs a display. Arguments: width, height.
 */
public final class MeasureRecords {
  private final Workbench bench;
  private final Scene scene;

  private MeasureRecords(double width, double height) {
    bench = MeasuredWindow.open(width, height, TestWindow.ONE_DISPLAY);
    scene = bench.view().getScene();
  }

  public static void main(String[] args) throws Exception {
    CompletableFuture<MeasureRecords> opened = new CompletableFuture<>();
    Platform.startup(
        () ->
            opened.complete(
                new MeasureRecords(Double.parseDouble(args[0]), Double.parseDouble(args[1]))));
    MeasureRecords window = opened.get();
    var large = LargeWorkspace.of(1);
    TimeUnit.SECONDS.sleep(3);
    Platform.runLater(() -> window.bench.session().open(large));
    TimeUnit.SECONDS.sleep(8); // Until the map is there.
    window.blocked("open the pane", () -> window.bench.shell().shownProperty(Pane.DATA).set(true));
    TimeUnit.SECONDS.sleep(2);
    for (RecordKind kind : List.of(RecordKind.COMMITMENTS, RecordKind.SITES)) {
      if (kind != RecordKind.COMMITMENTS) { // These are listed at first.
        window.listed("list " + kind.code(), () -> window.choose(kind));
      }
      TimeUnit.SECONDS.sleep(1);
      window.scroll("scroll, warm-up");
      window.scroll("scroll " + kind.code());
      window.listed("search, first", () -> window.search("9"));
      window.listed("search, next", () -> window.search("99"));
      window.listed("search, taken back", () -> window.search(""));
      window.listed("sort", window::sort);
      window.blocked("open a form", () -> window.table().getSelectionModel().select(5));
      TimeUnit.MILLISECONDS.sleep(500);
      window.blocked("open another form", () -> window.table().getSelectionModel().select(7));
    }
    Platform.exit();
  }

  private TableView<?> table() {
    return (TableView<?>) Objects.requireNonNull(scene.lookup("#records"));
  }

  private void choose(RecordKind kind) {
    ListView<?> kinds = (ListView<?>) Objects.requireNonNull(scene.lookup("#record-kinds"));
    kinds.getSelectionModel().select(kinds.getItems().indexOf(kind));
  }

  private void search(String text) {
    ((TextField) Objects.requireNonNull(scene.lookup("#record-search"))).setText(text);
  }

  private void sort() {
    sort(table());
  }

  private static <T> void sort(TableView<T> table) {
    table.getSortOrder().add(table.getColumns().getFirst());
  }

  /** How long something, and the pulse after it, keep the window waiting. */
  private void blocked(String what, Runnable act) throws Exception {
    CompletableFuture<double[]> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          long processor = threads.getCurrentThreadCpuTime();
          long start = System.nanoTime();
          Runnable[] once = new Runnable[1];
          once[0] =
              () -> {
                scene.removePostLayoutPulseListener(once[0]);
                done.complete(
                    new double[] {
                      (System.nanoTime() - start) / 1e6,
                      (threads.getCurrentThreadCpuTime() - processor) / 1e6
                    });
              };
          scene.addPostLayoutPulseListener(once[0]);
          act.run();
          Platform.requestNextPulse();
        });
    double[] times = done.get(30, TimeUnit.SECONDS);
    say(what, "window waits %6.1f ms, processor %6.1f ms", times[0], times[1]);
  }

  /** How long the window waits, and how long it takes until the rows are there. */
  private void listed(String what, Runnable act) throws Exception {
    CompletableFuture<Double> rows = new CompletableFuture<>();
    CompletableFuture<Double> waited = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long start = System.nanoTime();
          Platform.runLater(() -> waited.complete((System.nanoTime() - start) / 1e6));
          InvalidationListener[] once = new InvalidationListener[1];
          once[0] =
              change -> {
                if (!table().getItems().isEmpty()) {
                  table().getItems().removeListener(once[0]);
                  rows.complete((System.nanoTime() - start) / 1e6);
                }
              };
          table().getItems().addListener(once[0]);
          act.run();
        });
    say(
        what,
        "window waits %6.1f ms, rows after %6.1f ms",
        waited.get(30, TimeUnit.SECONDS),
        rows.get(30, TimeUnit.SECONDS));
    TimeUnit.MILLISECONDS.sleep(500);
  }

  private void scroll(String what) throws Exception {
    IO.println(String.format(Locale.ROOT, "%-20s %s", what, Scrolling.of(table())));
  }

  private static void say(String what, String format, Object... times) {
    IO.println(String.format(Locale.ROOT, "%-20s " + format, concat(what, times)));
  }

  private static Object[] concat(String what, Object[] times) {
    Object[] all = new Object[times.length + 1];
    all[0] = what;
    System.arraycopy(times, 0, all, 1, times.length);
    return all;
  }
}
