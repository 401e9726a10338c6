package muster.desktop.map;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Spreads the steps of a wheel over a few frames, so that the eye can follow. */
final class Glide extends AnimationTimer {
  private static final double HALF_LIFE = 0.035;
  private static final double FRAME = 1 / 60.0;
  private static final double DONE = 0.004;

  private final MapViewModel model;
  private double left;
  private double x;
  private double y;
  private long last;

  Glide(MapViewModel model) {
    this.model = model;
  }

  /**
   * Zooms to a point of the pane.
   *
   * @param steps natural logarithm of the factor
   */
  void zoom(double steps, double toX, double toY) {
    x = toX;
    y = toY;
    if (Platform.getPreferences().isReducedMotion()) {
      model.zoom(Math.exp(steps), x, y);
      return;
    }
    if (left == 0) {
      last = 0;
      start();
    }
    left += steps;
  }

  @Override
  public void handle(long now) {
    double seconds = last == 0 ? FRAME : (now - last) / 1e9;
    last = now;
    double step = left * (1 - Math.pow(0.5, seconds / HALF_LIFE));
    if (Math.abs(left - step) < DONE) {
      step = left;
      stop();
    } else {
      left -= step;
    }
    model.zoom(Math.exp(step), x, y);
  }

  @Override
  public void stop() {
    super.stop();
    left = 0;
    last = 0;
  }
}
