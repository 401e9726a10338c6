package muster.desktop.briefing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import muster.assess.UnanswerableException;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.draw.slide.SlidePainter;
import muster.draw.slide.UnmarkedException;
import muster.model.Setting;
import org.jspecify.annotations.Nullable;

/** Paints slides one after another, with all that they share. For one thread at a time. */
final class SlideStudio {
  private @Nullable Furnished furnished;

  private record Furnished(SlideBasis basis, SlideContents contents, SlidePainter painter) {
    Furnished(SlideBasis basis) {
      this(
          basis,
          new SlideContents(basis.workspace(), basis.ground().scene()),
          new SlidePainter(Style.of(basis.look())));
    }
  }

  BufferedImage paint(SlideBasis basis, SlideWish wish, BooleanSupplier cancelled) {
    Furnished there = furnished;
    if (there == null || !there.basis().equals(basis)) {
      there = new Furnished(basis);
      furnished = there;
    }
    // Of the one type of pixels that JavaFX shows as they are.
    BufferedImage picture =
        new BufferedImage(wish.width(), wish.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = picture.createGraphics();
    try {
      paint(there, g, wish, cancelled);
    } finally {
      g.dispose();
    }
    return picture;
  }

  /** Forgets what slides share, until one is painted again. */
  boolean rest() {
    furnished = null;
    return true;
  }

  /** A slide that cannot be shown says why. */
  private static void paint(
      Furnished there, Graphics2D g, SlideWish wish, BooleanSupplier cancelled) {
    Setting setting = wish.setting();
    try {
      SlideContent content =
          setting == null
              ? there.contents().of(wish.slide())
              : there.contents().of(wish.slide(), setting);
      there.painter().paint(g, wish.width(), wish.height(), content, cancelled);
    } catch (UnmarkedException | UnanswerableException e) {
      there.painter().refuse(g, wish.width(), wish.height(), String.valueOf(e.getMessage()));
    }
  }
}
