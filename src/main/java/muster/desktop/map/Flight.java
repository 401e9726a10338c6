package muster.desktop.map;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import muster.draw.map.MapViewport;
import org.jspecify.annotations.Nullable;

/** Takes the map to another view, so that the eye can follow where it goes. */
final class Flight extends AnimationTimer {
  private static final double SECONDS_A_LENGTH = 0.4;
  private static final double SHORTEST = 0.2;
  private static final double LONGEST = 1.2;

  private final MapViewModel model;
  private @Nullable FlightPath path;
  private double seconds;
  private long begun;

  Flight(MapViewModel model) {
    this.model = model;
  }

  void to(MapViewport there) {
    MapViewport here = model.viewportProperty().get();
    if (here == null || Platform.getPreferences().isReducedMotion()) {
      model.go(there);
      return;
    }
    FlightPath way = new FlightPath(here, there);
    path = way;
    seconds = Math.clamp(way.length() * SECONDS_A_LENGTH, SHORTEST, LONGEST);
    begun = 0;
    start();
  }

  @Override
  public void handle(long now) {
    FlightPath way = path;
    if (way == null) {
      stop();
      return;
    }
    begun = begun == 0 ? now : begun;
    double share = Math.min(1, (now - begun) / 1e9 / seconds);
    if (share == 1) {
      stop();
    }
    // Slow at both ends.
    model.go(way.at(share * share * (3 - 2 * share)));
  }

  @Override
  public void stop() {
    super.stop();
    path = null;
  }
}
