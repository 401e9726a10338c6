package muster.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import muster.desktop.presenter.FxDisplays;

/**
 * Measures in a real window how long the audience waits: from the key to the end of the pulse that
 * lays out its window with the new picture. Needs a display. Arguments: how many toggles.
 */
public final class MeasureShow {
  /** Digits of assumptions with two options. */
  private static final List<KeyCode> TWO =
      List.of(
          KeyCode.DIGIT4,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final Workbench bench;

  private MeasureShow() {
    bench = MeasuredWindow.open(1280, 720, new FxDisplays());
  }

  public static void main(String[] args) throws Exception {
    CompletableFuture<MeasureShow> opened = new CompletableFuture<>();
    Platform.startup(() -> opened.complete(new MeasureShow()));
    MeasureShow measure = opened.get();
    TimeUnit.SECONDS.sleep(5); // The first picture of the window behind.
    Platform.runLater(() -> measure.bench.presenter().rehearse(() -> {})); // As after a start.
    TimeUnit.SECONDS.sleep(5);
    measure.begin("first show");
    TimeUnit.SECONDS.sleep(3);
    Platform.runLater(measure.bench.presenter()::end);
    TimeUnit.SECONDS.sleep(1);
    measure.begin("second show");
    TimeUnit.SECONDS.sleep(3);
    measure.measure("next slide", 8, i -> press(KeyCode.PAGE_DOWN), 700);
    measure.measure("back", 4, i -> press(KeyCode.PAGE_UP), 700);
    measure.flights();
    Platform.runLater(() -> measure.bench.deck().goTo(5));
    TimeUnit.SECONDS.sleep(2);
    Platform.runLater(() -> press(KeyCode.Q));
    TimeUnit.SECONDS.sleep(1);
    int count = Integer.parseInt(args[0]);
    measure.measure("warm-up", count, i -> press(toggled(i)), 30);
    measure.measure("what if, map-table", count, i -> press(toggled(i + count)), 30);
    Platform.runLater(() -> press(KeyCode.UP));
    TimeUnit.SECONDS.sleep(1);
    measure.measure("slider, map-table", 9, i -> press(KeyCode.LEFT), 300);
    Platform.exit();
  }

  /** Between map slides there and back, the pictures of which are there. */
  private void flights() throws Exception {
    Platform.runLater(() -> bench.deck().goTo(3));
    TimeUnit.SECONDS.sleep(3);
    for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
      CompletableFuture<List<Long>> flown = new CompletableFuture<>();
      Platform.runLater(
          () -> {
            press(key);
            watch(flown);
          });
      List<Long> frames = flown.get(20, TimeUnit.SECONDS);
      double seconds = (frames.getLast() - frames.getFirst()) / 1e9;
      double longest = 0;
      for (int i = 1; i < frames.size(); i++) {
        longest = Math.max(longest, (frames.get(i) - frames.get(i - 1)) / 1e6);
      }
      IO.println(
          String.format(
              Locale.ROOT,
              "%-20s %5.1f frames a second for %.2f s, longest %6.1f ms",
              "flight",
              (frames.size() - 1) / seconds,
              seconds,
              longest));
      TimeUnit.SECONDS.sleep(3);
    }
  }

  /** When the frames of the flight that goes on begin. */
  private static void watch(CompletableFuture<List<Long>> flown) {
    Node flight = audience().lookup("#audience-slide .map-flight").getParent();
    List<Long> frames = new ArrayList<>();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        frames.add(System.nanoTime());
        if (!flight.isVisible()) {
          stop();
          flown.complete(frames);
        }
      }
    }.start();
  }

  /** Worlds one after another of which none was seen before (a Gray code). */
  private static KeyCode toggled(int i) {
    return TWO.get(Math.min(TWO.size() - 1, Integer.numberOfTrailingZeros(i + 1)));
  }

  private void begin(String what) throws Exception {
    CompletableFuture<Double> seen = new CompletableFuture<>();
    Map<String, Long> threads = processorTimes();
    CompletableFuture<Double> black = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long start = System.nanoTime();
          bench.presenter().begin();
          black.complete((System.nanoTime() - start) / 1e6);
          onPicture(start, seen, true);
        });
    double picture = seen.get();
    say(threads, 1);
    IO.println(
        String.format(
            Locale.ROOT, "%-20s windows %6.1f ms, slide %6.1f ms", what, black.get(), picture));
  }

  private static Scene audience() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(Objects::nonNull)
        .filter(scene -> scene.lookup("#audience") != null)
        .findFirst()
        .orElseThrow();
  }

  private static void press(KeyCode code) {
    Event.fireEvent(
        audience().getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void measure(String what, int count, IntConsumer action, int pause) throws Exception {
    List<Double> times = new ArrayList<>();
    Map<String, Long> before = processorTimes();
    for (int i = 0; i < count; i++) {
      int step = i;
      CompletableFuture<Double> seen = new CompletableFuture<>();
      Platform.runLater(
          () -> {
            long start = System.nanoTime();
            onPicture(start, seen, false);
            action.accept(step);
          });
      times.add(seen.get(20, TimeUnit.SECONDS));
      TimeUnit.MILLISECONDS.sleep(pause);
    }
    times.sort(null);
    IO.println(
        String.format(
            Locale.ROOT,
            "%-20s median %6.1f ms, p95 %6.1f ms, longest %6.1f ms",
            what,
            at(times, 0.5),
            at(times, 0.95),
            at(times, 1)));
    say(before, count);
  }

  /** What the threads took in the mean, which other work on the machine does not change. */
  private static void say(Map<String, Long> before, int count) {
    Map<String, Long> after = processorTimes();
    for (String thread : List.of("presenter", "JavaFX Application Thread", "QuantumRenderer-0")) {
      double spent = (after.getOrDefault(thread, 0L) - before.getOrDefault(thread, 0L)) / 1e6;
      IO.println(String.format(Locale.ROOT, "  %-28s %6.1f ms", thread, spent / count));
    }
  }

  private static Map<String, Long> processorTimes() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Long> times = new HashMap<>();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null) {
        times.merge(
            thread.getThreadName(), threads.getThreadCpuTime(thread.getThreadId()), Long::sum);
      }
    }
    return times;
  }

  /** Waits for another picture than the one that is there. */
  private static void onPicture(long start, CompletableFuture<Double> seen, boolean present) {
    Scene scene = audience();
    ImageView picture = (ImageView) scene.lookup("#audience-slide .image-view");
    Image before = present ? null : picture.getImage();
    Subscription[] once = new Subscription[1];
    once[0] =
        picture
            .imageProperty()
            .subscribe(
                now -> {
                  if (now != null && !now.equals(before) && !seen.isDone()) {
                    afterPulse(
                        scene,
                        () -> {
                          once[0].unsubscribe();
                          seen.complete((System.nanoTime() - start) / 1e6);
                        });
                  }
                });
  }

  private static void afterPulse(Scene scene, Runnable then) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          then.run();
        };
    scene.addPostLayoutPulseListener(once[0]);
    Platform.requestNextPulse();
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
  }
}
