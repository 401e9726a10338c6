package muster.desktop.presenter;

import java.util.Optional;
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
import muster.desktop.map.FlightPath;
import muster.draw.map.MapViewport;
import muster.draw.slide.SlideMapBox;
import muster.geo.BaseScene;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/**
 * Carries the eye from one slide's map to the next one's. Both pictures are there already: they are
 * moved and scaled along the way, and the one becomes the other, so that nothing waits.
 */
final class MapFlight extends Region {
  private static final double SECONDS_A_LENGTH = 0.5;
  private static final double SHORTEST = 0.35;
  private static final double LONGEST = 1.4;

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
  private @Nullable Way way;
  private long begun;

  /** A slide and its picture. */
  record Seen(Slide slide, Image image) {}

  /** One of the two maps. */
  private record Place(SlideMapBox box, MapViewport view) {
    double left() {
      return box.box().getX();
    }

    double top() {
      return box.box().getY();
    }
  }

  private record Way(Place start, Place end, FlightPath path, double seconds) {}

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
    Place start = place(before).orElse(null);
    Place end = place(now).orElse(null);
    if (start == null || end == null || Platform.getPreferences().isReducedMotion()) {
      return;
    }
    double across = end.view().width();
    MapViewport here = start.view();
    MapViewport same =
        new MapViewport(
            here.centreX(),
            here.centreY(),
            here.metresPerPixel() * here.width() / across,
            across,
            end.view().height());
    FlightPath path = new FlightPath(same, end.view());
    way =
        new Way(start, end, path, Math.clamp(path.length() * SECONDS_A_LENGTH, SHORTEST, LONGEST));
    begun = 0;
    around.setImage(before.image());
    show(from, before.image(), start);
    show(to, now.image(), end);
    place(0);
    setVisible(true);
    timer.start();
  }

  void stop() {
    timer.stop();
    way = null;
    setVisible(false);
    around.setImage(null);
    from.setImage(null);
    to.setImage(null);
  }

  private static void show(ImageView view, Image image, Place place) {
    double dots = image.getWidth() / place.box().width();
    view.setImage(image);
    view.setViewport(
        new Rectangle2D(
            place.left() * dots,
            place.top() * dots,
            place.box().box().getWidth() * dots,
            place.box().box().getHeight() * dots));
  }

  private Optional<Place> place(Seen seen) {
    BaseScene on = base.get();
    return on == null
        ? Optional.empty()
        : SlideMapBox.of(
                seen.slide(), (int) seen.image().getWidth(), (int) seen.image().getHeight())
            .map(box -> new Place(box, box.viewport(seen.slide(), on)));
  }

  private void frame(long now) {
    Way flown = way;
    if (flown == null) {
      stop();
      return;
    }
    begun = begun == 0 ? now : begun;
    double share = (now - begun) / 1e9 / flown.seconds();
    if (share >= 1) {
      stop();
    } else {
      place(eased(share));
    }
  }

  /** Slow at both ends. */
  private static double eased(double share) {
    double inside = Math.clamp(share, 0, 1);
    return inside * inside * (3 - 2 * inside);
  }

  private void place(double share) {
    Way flown = way;
    if (flown == null) {
      return;
    }
    Place start = flown.start();
    Place end = flown.end();
    double scale = getWidth() / end.box().width();
    double left = between(start.left(), end.left(), share);
    double top = between(start.top(), end.top(), share);
    double width = between(start.view().width(), end.view().width(), share);
    double height = between(start.view().height(), end.view().height(), share);
    window.setX(left * scale);
    window.setY(top * scale);
    window.setWidth(width * scale);
    window.setHeight(height * scale);
    map.resizeRelocate(0, 0, getWidth(), getHeight());
    MapViewport seen = flown.path().at(share);
    double metres = seen.metresPerPixel() * seen.width() / width;
    double x = left + width / 2;
    double y = top + height / 2;
    lay(from, start, seen, metres, x, y, scale);
    lay(to, end, seen, metres, x, y, scale);
    around.setFitWidth(getWidth());
    around.setFitHeight(getHeight());
    around.setOpacity(1 - eased(share * 2));
    to.setOpacity(eased(share * 2 - 0.5));
  }

  private static void lay(
      ImageView view,
      Place place,
      MapViewport seen,
      double metres,
      double x,
      double y,
      double scale) {
    double width = place.view().width() * place.view().metresPerPixel() / metres;
    double height = place.view().height() * place.view().metresPerPixel() / metres;
    view.setX((x + (place.view().centreX() - seen.centreX()) / metres - width / 2) * scale);
    view.setY((y - (place.view().centreY() - seen.centreY()) / metres - height / 2) * scale);
    view.setFitWidth(width * scale);
    view.setFitHeight(height * scale);
  }

  private static double between(double one, double other, double share) {
    return one + (other - one) * share;
  }
}
