package muster.desktop.presenter;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.briefing.SlidePictures;
import muster.desktop.briefing.SlideWish;
import muster.model.Setting;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a show: of what is on, then of what may come next, so that it is there at once.
 */
final class ShowPictures {
  private final SlidePictures pictures;
  private final SlidePictures.Viewer viewer;
  private final Function<@Nullable Setting, String> stamps;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable BufferedImage> following =
      new ReadOnlyObjectWrapper<>();
  private Display wall;
  private @Nullable SlideWish on;
  private @Nullable SlideWish after;

  /**
   * What the audience sees.
   *
   * @param wish what it is a picture of
   * @param stamp what the branch asks, in words; empty if it is the slide as it is
   */
  record Shown(SlideWish wish, BufferedImage picture, String stamp) {}

  /**
   * What a picture is wanted of.
   *
   * @param slide as it is seen
   * @param branch null: the slide as it is
   * @param open whether the assumptions lie beside it
   */
  record Wanted(Slide slide, @Nullable Setting branch, boolean open) {}

  /**
   * @param stamps what a branch asks, in words
   * @param wall the audience's display
   */
  ShowPictures(SlidePictures pictures, Function<@Nullable Setting, String> stamps, Display wall) {
    this.pictures = pictures;
    this.stamps = stamps;
    this.wall = wall;
    viewer = pictures.viewer(this::take);
  }

  /** What the audience sees; null until the first picture is there. */
  ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The picture of the slide that comes next; null while it is not there, or after the last. */
  ReadOnlyObjectProperty<@Nullable BufferedImage> followingProperty() {
    return following.getReadOnlyProperty();
  }

  /** The audience has another display; what is wanted is to be said anew. */
  void moveTo(Display display) {
    wall = display;
  }

  /**
   * @param next the slide that comes next; null: none
   * @param ahead others that may be gone to, the likeliest first
   */
  void want(Wanted now, @Nullable Slide next, List<Slide> ahead) {
    SlideWish wish = wish(wall, now);
    SlideWish plain = next == null ? null : plain(next);
    on = wish;
    after = plain;
    following.set(plain == null ? null : pictures.kept(plain).orElse(null));
    List<SlideWish> wishes = new ArrayList<>(List.of(wish));
    ahead.stream().map(this::plain).filter(other -> !wishes.contains(other)).forEach(wishes::add);
    viewer.want(wishes);
  }

  void close() {
    viewer.close();
  }

  private SlideWish plain(Slide slide) {
    return wish(wall, new Wanted(slide, null, false));
  }

  /** A slide's picture as large as an audience sees it: no dot is stretched. */
  static SlideWish wish(Display wall, Wanted wanted) {
    AudienceLayout layout =
        AudienceLayout.of(
            wall.width() * wall.scale(),
            wall.height() * wall.scale(),
            wanted.open(),
            wanted.branch() != null);
    return new SlideWish(
        wanted.slide(),
        wanted.branch(),
        (int) layout.slide().getWidth(),
        (int) layout.slide().getHeight());
  }

  private void take(SlideWish wish, BufferedImage picture) {
    if (wish.equals(on)) {
      shown.set(new Shown(wish, picture, stamps.apply(wish.setting())));
    }
    if (wish.equals(after)) {
      following.set(picture);
    }
  }
}
