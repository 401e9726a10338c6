package muster.desktop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.model.Parameter;
import muster.testing.ShippedData;

/**
 * Measures in a real window how long it takes from a toggle until it is seen everywhere: from the
 * command to the end of the pulse that lays out the window with the new picture of the map, which
 * comes last. Needs a display. Arguments: width, height, toggles of each kind.
 */
public final class MeasureToggle {
  private final Workbench bench;
  private final Scene scene;
  private int moves;

  private MeasureToggle(double width, double height) {
    bench = MeasuredWindow.open(width, height, TestWindow.ONE_DISPLAY);
    scene = bench.view().getScene();
  }

  public static void main(String[] args) throws Exception {
    CompletableFuture<MeasureToggle> opened = new CompletableFuture<>();
    Platform.startup(
        () ->
            opened.complete(
                new MeasureToggle(Double.parseDouble(args[0]), Double.parseDouble(args[1]))));
    MeasureToggle window = opened.get();
    TimeUnit.SECONDS.sleep(5); // The first picture, and what runs warm.
    int count = Integer.parseInt(args[2]);
    window.measure("warm-up", count, window::backstop);
    window.measure("us-backstop", count, window::backstop);
    window.measure("ceasefire", count, window::ceasefire);
    window.measureSliders(", warm-up", count / 2);
    window.measureSliders("", count);
    Platform.runLater(window::goCloser);
    TimeUnit.SECONDS.sleep(1);
    window.measureSliders(", closer", count);
    Platform.exit();
  }

  private void backstop(int i) {
    bench.session().choose("us-backstop", i % 2 == 0 ? "yes" : "no");
  }

  private void ceasefire(int i) {
    bench.session().choose("ceasefire", i % 2 == 0 ? "none" : "ceasefire");
  }

  /** Every parameter of the workspace, as a slider moves over its range step by step. */
  private void measureSliders(String where, int count) throws Exception {
    for (Parameter parameter : ShippedData.WORKSPACE.parameters()) {
      int steps =
          parameter
              .max()
              .subtract(parameter.min())
              .divideToIntegralValue(parameter.step())
              .intValue();
      measure(
          parameter.id() + where,
          count,
          i -> {
            int step = 1 + Math.abs(i % (2 * steps - 2) - (steps - 1));
            bench
                .session()
                .setParameter(
                    parameter.id(),
                    parameter
                        .min()
                        .add(parameter.step().multiply(BigDecimal.valueOf(step)))
                        // So that no distance was there before.
                        .add(BigDecimal.valueOf(++moves, 6)));
          });
      Platform.runLater(() -> bench.session().setParameter(parameter.id(), parameter.value()));
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  private void goCloser() {
    Node map = scene.lookup(".map-frame");
    for (int i = 0; i < 3; i++) {
      Event.fireEvent(
          map,
          new KeyEvent(KeyEvent.KEY_PRESSED, "+", "+", KeyCode.PLUS, false, false, false, false));
    }
  }

  private void measure(String what, int count, IntConsumer toggle) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      times.add(time(toggle, i));
      TimeUnit.MILLISECONDS.sleep(30); // A person does not toggle faster.
    }
    times.sort(null);
    IO.println(
        String.format(
            Locale.ROOT,
            "%-21s median %6.1f ms, p95 %6.1f ms, longest %6.1f ms",
            what,
            at(times, 0.5),
            at(times, 0.95),
            at(times, 1)));
  }

  private double time(IntConsumer toggle, int i) throws Exception {
    CompletableFuture<Double> seen = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          ImageView picture = (ImageView) scene.lookup(".map-surface .image-view");
          long start = System.nanoTime();
          picture.imageProperty().addListener(onceShown(picture, seen, start));
          toggle.accept(i);
        });
    return seen.get(20, TimeUnit.SECONDS);
  }

  private ChangeListener<Image> onceShown(
      ImageView picture, CompletableFuture<Double> seen, long start) {
    return new ChangeListener<>() {
      @Override
      public void changed(
          javafx.beans.value.ObservableValue<? extends Image> image, Image before, Image now) {
        picture.imageProperty().removeListener(this);
        afterPulse(() -> seen.complete((System.nanoTime() - start) / 1e6));
      }
    };
  }

  private void afterPulse(Runnable then) {
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
