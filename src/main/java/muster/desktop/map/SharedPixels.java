package muster.desktop.map;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import muster.desktop.kit.Pictures;

/** Shows images that were painted elsewhere without copying their pixels. */
final class SharedPixels {
  private static final int KEPT = 3;

  private final List<Shared> kept = new ArrayList<>();

  private record Shared(BufferedImage source, PixelBuffer<IntBuffer> pixels, Image image) {}

  /**
   * The image as it is now.
   *
   * @param source of type {@link BufferedImage#TYPE_INT_ARGB_PRE}; not to be painted into while it
   *     is shown
   */
  Image of(BufferedImage source) {
    for (Shared shared : kept) {
      if (shared.source.equals(source)) {
        shared.pixels.updateBuffer(changed -> null);
        return shared.image;
      }
    }
    Shared shared = share(source);
    kept.add(shared);
    if (kept.size() > KEPT) {
      kept.removeFirst();
    }
    return shared.image;
  }

  private static Shared share(BufferedImage source) {
    PixelBuffer<IntBuffer> pixels = Pictures.pixels(source);
    return new Shared(source, pixels, new WritableImage(pixels));
  }
}
