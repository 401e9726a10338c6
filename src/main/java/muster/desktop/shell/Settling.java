package muster.desktop.shell;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Waits until a window has its size and what it shows is on the screen. A window manager maximizes
 * a window some frames after it is shown, and empties it with that: whoever keeps the thread busy
 * before the next frame leaves it black.
 */
final class Settling extends AnimationTimer {
  private final Scene scene;
  private final Runnable settled;
  private int patience;
  private double width;
  private double height;

  /**
   * @param frames to wait for another size; none comes where nobody manages windows
   */
  private Settling(Scene scene, int frames, Runnable settled) {
    this.scene = scene;
    this.patience = frames;
    this.settled = settled;
  }

  static void of(Scene scene, int frames, Runnable settled) {
    new Settling(scene, frames, settled).start();
  }

  @Override
  public void handle(long now) {
    boolean resized = width != scene.getWidth() || height != scene.getHeight();
    if (resized) {
      // The size of the first frame is no news.
      patience = width == 0 ? patience : 0;
      width = scene.getWidth();
      height = scene.getHeight();
    } else if (patience-- <= 0) {
      // What the last frame painted is on the screen before this one ends.
      stop();
      Platform.runLater(settled);
    }
  }
}
