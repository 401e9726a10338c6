package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.text.Fonts;
import muster.draw.text.Letters;
import muster.geo.BaseScene;
import org.jspecify.annotations.Nullable;

/**
 * Base maps as pictures of dots, for the next map that shows the same part of the plane in the same
 * size: the maps of a deck do, and so do worlds side by side. A picture is painted from a kept base
 * map or from a new one with the same dots. Safe for use by threads: what one paints the others
 * wait for.
 */
public final class KeptBases {

  /**
   * All maps of a deck at 3840 × 2160, in 48 MB; a larger picture is painted without, since it has
   * no room to spare.
   */
  private static final long MOST_DOTS = 12_000_000;

  private static final int UPRIGHT =
      AffineTransform.TYPE_TRANSLATION | AffineTransform.TYPE_UNIFORM_SCALE;

  /** The one that was used last is the first. */
  private final List<Entry> entries = new ArrayList<>();

  /**
   * What the dots depend on.
   *
   * @param placed from reference pixels to the picture's dots
   * @param type of the dots, see {@link BufferedImage}
   */
  private record Key(
      BaseScene scene,
      boolean regions,
      boolean rivers,
      MapViewport viewport,
      AffineTransform placed,
      int width,
      int height,
      int type) {
    long dots() {
      return (long) width * height;
    }
  }

  private static final class Entry {
    private final Key key;
    private @Nullable BufferedImage image;

    Entry(Key key) {
      this.key = key;
    }

    /** Null where painting was given up. */
    synchronized @Nullable BufferedImage image(MapPass pass, BooleanSupplier cancelled) {
      BufferedImage there = image;
      if (there != null) {
        return there;
      }
      BufferedImage painted = new BufferedImage(key.width(), key.height(), key.type());
      Graphics2D g = painted.createGraphics();
      Fonts.prepare(g);
      g.transform(key.placed());
      pass.base(g, cancelled);
      g.dispose();
      image = cancelled.getAsBoolean() ? null : painted;
      return image;
    }
  }

  /** Paints the base map at a graphics' origin, into what it is clipped to. */
  void paint(Graphics2D g, MapRequest request, MapPass pass, BooleanSupplier cancelled) {
    AffineTransform there = g.getTransform();
    Rectangle dots =
        there.createTransformedShape(request.viewport().frame()).getBounds2D().getBounds();
    Key key = key(g, request, there, dots);
    if (key == null) {
      pass.base(g, cancelled);
      return;
    }
    BufferedImage image = entry(key).image(pass, cancelled);
    if (image != null) {
      g.setTransform(new AffineTransform());
      g.drawImage(image, dots.x, dots.y, null);
      g.setTransform(there);
    }
  }

  /** Null where a base map cannot be kept. */
  private static @Nullable Key key(
      Graphics2D g, MapRequest request, AffineTransform there, Rectangle dots) {
    boolean fits = (long) dots.width * dots.height <= MOST_DOTS;
    if (!fits || !Letters.isOfDots(g) || (there.getType() & ~UPRIGHT) != 0) {
      return null;
    }
    AffineTransform placed = AffineTransform.getTranslateInstance(-dots.x, -dots.y);
    placed.concatenate(there);
    boolean clear = g.getDeviceConfiguration().getColorModel().hasAlpha();
    return new Key(
        request.scene().base(),
        request.layers().has(Layer.REGIONS),
        request.layers().has(Layer.RIVERS),
        request.viewport(),
        placed,
        dots.width,
        dots.height,
        clear ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
  }

  private synchronized Entry entry(Key key) {
    Entry entry =
        entries.stream()
            .filter(other -> other.key.equals(key))
            .findFirst()
            .orElseGet(() -> new Entry(key));
    entries.remove(entry);
    entries.addFirst(entry);
    long dots = 0;
    for (Iterator<Entry> kept = entries.iterator(); kept.hasNext(); ) {
      dots += kept.next().key.dots();
      if (dots > MOST_DOTS) {
        kept.remove();
      }
    }
    return entry;
  }
}
