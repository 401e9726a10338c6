package muster.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;
import muster.desktop.kit.Frames;
import muster.desktop.kit.Furnishing;

/** Notes how far the window has come since the program began, and tells it once all is quiet. */
final class StartWatch {
  private final List<Executor> workers;
  private Subscription picture = Subscription.EMPTY;
  private long window;
  private long map;
  private long painted;

  /**
   * @param workers each works off what it is given one after the other
   */
  StartWatch(List<Executor> workers) {
    this.workers = List.copyOf(workers);
  }

  /**
   * The window is on the screen now, without its panes.
   *
   * @param withMap but with the map as the last start kept it
   */
  void shown(boolean withMap) {
    window = System.nanoTime();
    map = withMap ? window : 0;
  }

  /**
   * Waits for the first picture of the map, then for the other panes and an end of all work.
   *
   * @param quiet is told on the window's thread
   */
  void watch(Workbench bench, Furnishing turns, Consumer<StartTimes> quiet) {
    picture =
        bench
            .pictureProperty()
            .subscribe(
                painted -> {
                  if (painted != null) {
                    picture.unsubscribe();
                    Frames.after(2, () -> seen(turns, quiet));
                  }
                });
  }

  private void seen(Furnishing turns, Consumer<StartTimes> quiet) {
    painted = System.nanoTime();
    map = map == 0 ? painted : map;
    // What the first answers led to may lead to more: nothing is left after the second round.
    turns.whenMade(() -> round(() -> round(() -> quiet.accept(times()))));
  }

  private StartTimes times() {
    return new StartTimes(window, map, painted, System.nanoTime());
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
