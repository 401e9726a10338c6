package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import muster.draw.text.Fonts;
import org.jspecify.annotations.Nullable;

/** A picture kept until something else is wanted. For one thread. */
final class CachedImage {

  private @Nullable Object key;
  private @Nullable BufferedImage image;

  /**
   * Fills a graphics with the kept picture, painting it first if it is of something else.
   *
   * @param g at the origin of an image, scaled alike in both directions
   * @param wanted equal for equal pictures
   * @param cancelled once true, the picture stays unfinished and is not kept
   */
  void paint(
      Graphics2D g,
      MapViewport viewport,
      Object wanted,
      Consumer<Graphics2D> painter,
      BooleanSupplier cancelled) {
    double scale = g.getTransform().getScaleX();
    Object full = new Key(wanted, viewport, scale);
    if (image == null || !full.equals(key)) {
      repaint(viewport, scale, painter);
      if (cancelled.getAsBoolean()) {
        return;
      }
      key = full;
    }
    Graphics2D copy = (Graphics2D) g.create();
    copy.scale(1 / scale, 1 / scale);
    copy.drawImage(image, 0, 0, null);
    copy.dispose();
  }

  private record Key(Object wanted, MapViewport viewport, double scale) {}

  private void repaint(MapViewport viewport, double scale, Consumer<Graphics2D> painter) {
    int width = (int) Math.ceil(viewport.width() * scale);
    int height = (int) Math.ceil(viewport.height() * scale);
    BufferedImage target = image;
    if (target == null || target.getWidth() != width || target.getHeight() != height) {
      target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
    key = null;
    image = target;
    Graphics2D g = target.createGraphics();
    Fonts.prepare(g);
    g.scale(scale, scale);
    painter.accept(g);
    g.dispose();
  }
}
