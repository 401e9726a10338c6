package muster.desktop.presenter;

import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.geo.BaseScene;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/**
 * Carries the eye from one slide's map to the next one's. Both pictures are there already: they are
 * moved and scaled along the way, and the one becomes the other, so that nothing waits.
 */
final class MapFlight extends Region {
  private final Supplier<@Nullable BaseScene> base;
  private final ImageView around = new ImageView();
  private final ImageView from = new ImageView();
  private final ImageView to = new ImageView();
  private final Pane map = new Pane(from, to);
  private final Rectangle window = new Rectangle();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame(now);
        }
      };
  private @Nullable FlightPlan plan;
  private long begun;

  /** A slide and its picture. */
  record Seen(Slide slide, Image image) {}

  /**
   * @param base what the maps stand on
   */
  MapFlight(Supplier<@Nullable BaseScene> base) {
    this.base = base;
    setMouseTransparent(true);
    setVisible(false);
    map.setClip(window);
    map.getStyleClass().add("map-flight");
    getChildren().addAll(around, map);
    for (ImageView view : new ImageView[] {around, from, to}) {
      view.setSmooth(false); // It moves: no eye sees the difference, and no frame is lost.
      view.setManaged(false);
    }
    Lifecycle.whileAttached(this, () -> (Subscription) this::stop);
  }

  /** Flies, if both slides have a map; else nothing is seen of it. */
  void fly(Seen before, Seen now) {
    BaseScene on = base.get();
    FlightPlan flight =
        on == null || Platform.getPreferences().isReducedMotion()
            ? null
            : FlightPlan.of(
                    on,
                    before.slide(),
                    now.slide(),
                    (int) now.image().getWidth(),
                    (int) now.image().getHeight())
                .orElse(null);
    if (flight == null) {
      return;
    }
    plan = flight;
    begun = 0;
    // Where the map stays in its place, what is around it changes at once: fading all of it costs
    // as much as the flight.
    boolean moves = !flight.start().seen().equals(flight.end().seen());
    around.setImage(moves ? before.image() : null);
    show(from, before.image(), flight.start().seen());
    show(to, now.image(), flight.end().seen());
    place(flight, 0);
    setVisible(true);
    timer.start();
  }

  void stop() {
    timer.stop();
    plan = null;
    setVisible(false);
    around.setImage(null);
    from.setImage(null);
    to.setImage(null);
  }

  private static void show(ImageView view, Image image, Rectangle2D box) {
    view.setImage(image);
    view.setViewport(scaled(box, image.getWidth()));
  }

  private static Rectangle2D scaled(Rectangle2D box, double width) {
    return new Rectangle2D(
        box.getMinX() * width,
        box.getMinY() * width,
        box.getWidth() * width,
        box.getHeight() * width);
  }

  private void frame(long now) {
    FlightPlan flown = plan;
    if (flown == null) {
      stop();
      return;
    }
    begun = begun == 0 ? now : begun;
    double share = (now - begun) / 1e9 / flown.seconds();
    if (share >= 1) {
      stop();
    } else {
      place(flown, eased(share));
    }
  }

  /** Slow at both ends. */
  private static double eased(double share) {
    double inside = Math.clamp(share, 0, 1);
    return inside * inside * (3 - 2 * inside);
  }

  private void place(FlightPlan flown, double share) {
    FlightPlan.Frame frame = flown.at(share);
    Rectangle2D seen = scaled(frame.window(), getWidth());
    window.setX(seen.getMinX());
    window.setY(seen.getMinY());
    window.setWidth(seen.getWidth());
    window.setHeight(seen.getHeight());
    map.resizeRelocate(0, 0, getWidth(), getHeight());
    lay(from, scaled(frame.from(), getWidth()));
    lay(to, scaled(frame.to(), getWidth()));
    around.setFitWidth(getWidth());
    around.setFitHeight(getHeight());
    around.setOpacity(1 - eased(share * 2));
    to.setOpacity(eased(share * 2 - 0.5));
    from.setVisible(to.getOpacity() < 1 || !frame.to().contains(frame.window()));
  }

  private static void lay(ImageView view, Rectangle2D box) {
    view.setX(box.getMinX());
    view.setY(box.getMinY());
    view.setFitWidth(box.getWidth());
    view.setFitHeight(box.getHeight());
  }
}
