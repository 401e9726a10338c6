package muster.desktop.presenter;

import java.awt.image.BufferedImage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
import muster.desktop.kit.Pictures;
import org.jspecify.annotations.Nullable;

/** The show's pictures as windows show them: made once for all windows. */
final class ShowImages {
  private final ReadOnlyObjectWrapper<@Nullable Image> now = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Image> following = new ReadOnlyObjectWrapper<>();
  private final Subscription follows;

  ShowImages(ShowViewModel show) {
    follows =
        Subscription.combine(
            show.shownProperty()
                .subscribe(shown -> now.set(shown == null ? null : image(shown.picture()))),
            show.followingProperty()
                .subscribe(picture -> following.set(picture == null ? null : image(picture))));
  }

  /** What the audience sees. */
  ReadOnlyObjectProperty<@Nullable Image> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** The slide that comes next. */
  ReadOnlyObjectProperty<@Nullable Image> followingProperty() {
    return following.getReadOnlyProperty();
  }

  void close() {
    follows.unsubscribe();
  }

  private static Image image(BufferedImage picture) {
    return new WritableImage(Pictures.pixels(picture));
  }
}
