package muster.desktop.briefing;

import muster.model.Setting;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/**
 * A slide's picture that somebody wants to see.
 *
 * @param setting in place of its scenario's, or null
 * @param width dots
 * @param height dots
 */
public record SlideWish(Slide slide, @Nullable Setting setting, int width, int height) {
  /** The slide as its scenario has it. */
  public SlideWish(Slide slide, int width, int height) {
    this(slide, null, width, height);
  }

  long dots() {
    return (long) width * height;
  }
}
