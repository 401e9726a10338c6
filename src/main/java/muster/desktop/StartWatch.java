package muster.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.util.Subscription;
import muster.desktop.kit.Frames;
import muster.desktop.kit.Furnishing;

/** Notes how far the window has come since the program began, and tells it once all is quiet. */
final class StartWatch {
  private final BiConsumer<Workbench, StartTimes> quiet;
  private final List<Executor> workers;
  private Subscription picture = Subscription.EMPTY;
  private long window;
  private long map;

  /**
   * @param workers each works off what it is given one after the other
   * @param quiet is told on the window's thread
   */
  StartWatch(List<Executor> workers, BiConsumer<Workbench, StartTimes> quiet) {
    this.workers = List.copyOf(workers);
    this.quiet = quiet;
  }

  /** The window is on the screen now, without its panes. */
  void shown() {
    window = System.nanoTime();
  }

  /** Waits for the first picture of the map, then for the other panes and an end of all work. */
  void watch(Workbench bench, Furnishing turns) {
    picture =
        bench
            .pictureProperty()
            .subscribe(
                painted -> {
                  if (painted != null) {
                    picture.unsubscribe();
                    Frames.after(2, () -> seen(bench, turns));
                  }
                });
  }

  private void seen(Workbench bench, Furnishing turns) {
    map = System.nanoTime();
    // What the first answers led to may lead to more: nothing is left after the second round.
    turns.whenMade(() -> round(() -> round(() -> quiet.accept(bench, times()))));
  }

  private StartTimes times() {
    return new StartTimes(window, map, System.nanoTime());
  }

  private void round(Runnable then) {
    Runnable next = () -> Platform.runLater(() -> Frames.after(2, then));
    for (Executor worker : workers) {
      Runnable after = next;
      next = () -> worker.execute(after);
    }
    next.run();
  }
}
