package muster.desktop.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a window's panes are made: what people look at first is there first, and the
 * rest follows one pane a frame, so that the window answers in between. On the window's thread.
 */
public final class Furnishing {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean begun;

  /** Nothing waits. */
  public static Furnishing atOnce() {
    Furnishing furnishing = new Furnishing();
    furnishing.begun = true;
    return furnishing;
  }

  /** Makes a pane when it is its turn. */
  void add(Runnable build) {
    if (begun) {
      build.run();
    } else {
      waiting.add(build);
    }
  }

  /**
   * Makes the panes that have been waiting, once what is there now is seen; those to come wait no
   * more.
   */
  public void begin() {
    if (!begun) {
      begun = true;
      Frames.after(2, this::next);
    }
  }

  /** Does something once all panes that wait now are made. */
  public void whenMade(Runnable then) {
    if (begun && waiting.isEmpty()) {
      then.run();
    } else {
      waiting.add(then);
    }
  }

  private void next() {
    @Nullable Runnable build = waiting.poll();
    if (build != null) {
      build.run();
      Frames.after(1, this::next);
    }
  }
}
