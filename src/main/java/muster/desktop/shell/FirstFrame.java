package muster.desktop.shell;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does something once what a window shows is on the screen. */
final class FirstFrame extends AnimationTimer {
  /** A maximized window is laid out twice; more frames keep the panes waiting for nothing. */
  private static final int FRAMES = 2;

  private final Runnable then;
  private int frames;

  private FirstFrame(Runnable then) {
    this.then = then;
  }

  static void then(Runnable action) {
    new FirstFrame(action).start();
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames == FRAMES) {
      stop();
      Platform.runLater(then);
    }
  }
}
