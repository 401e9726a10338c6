package muster.desktop.kit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does something once what a window shows is on the screen. */
public final class Frames extends AnimationTimer {
  private final Runnable then;
  private int left;

  private Frames(int frames, Runnable then) {
    this.left = frames;
    this.then = then;
  }

  /**
   * Waits for a number of frames to begin: what the window shows now is painted before the second.
   */
  public static void after(int frames, Runnable action) {
    new Frames(frames, action).start();
  }

  @Override
  public void handle(long now) {
    left--;
    if (left == 0) {
      stop();
      Platform.runLater(then);
    }
  }
}
