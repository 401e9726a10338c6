package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import muster.draw.MapStyle;
import muster.draw.text.Fonts;
import muster.geo.BaseScene;
import org.jspecify.annotations.Nullable;

/**
 * The base map's last picture, so that a change of what lies over it does not paint it again. For
 * one thread.
 */
final class BaseImage {

  private @Nullable Key key;
  private @Nullable BufferedImage image;

  private record Key(
      BaseScene scene,
      MapViewport viewport,
      boolean regions,
      boolean rivers,
      boolean graticule,
      double scale) {}

  /** Paints the base map with the target's own scale; the scale is the same in both directions. */
  void paint(Graphics2D g, MapRequest request, MapStyle style, BooleanSupplier cancelled) {
    double scale = g.getTransform().getScaleX();
    MapViewport viewport = request.viewport();
    Key wanted =
        new Key(
            request.scene().base(),
            viewport,
            request.layers().has(Layer.REGIONS),
            request.layers().has(Layer.RIVERS),
            request.layers().has(Layer.GRATICULE),
            scale);
    if (image == null || !wanted.equals(key)) {
      int width = (int) Math.ceil(viewport.width() * scale);
      int height = (int) Math.ceil(viewport.height() * scale);
      if (image == null || image.getWidth() != width || image.getHeight() != height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      }
      key = null;
      Graphics2D base = image.createGraphics();
      Fonts.prepare(base);
      base.scale(scale, scale);
      new BasePainter(wanted.scene(), viewport, request.layers(), style).paint(base, cancelled);
      base.dispose();
      if (cancelled.getAsBoolean()) {
        return;
      }
      key = wanted;
    }
    Graphics2D copy = (Graphics2D) g.create();
    copy.scale(1 / scale, 1 / scale);
    copy.drawImage(image, 0, 0, null);
    copy.dispose();
  }
}
