package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import muster.draw.MapLook;
import muster.draw.Style;
import muster.draw.Theme;
import muster.draw.text.Fonts;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Slide;

/** Maps painted for tests to look at. */
final class Pictures {
  private Pictures() {}

  static MapViewport view(
      MapScene scene, double lon, double lat, double km, int width, int height) {
    return MapViewport.of(
        new Slide.View(lon, lat, km, Extras.NONE), scene.projection(), width, height);
  }

  static MapViewport ukraine(MapScene scene, int width, int height) {
    return MapViewport.fit(scene.base().ukraine(), width, height, 30);
  }

  static MapRequest request(MapScene scene, MapViewport viewport, MapLayers layers) {
    return new MapRequest(scene, viewport, layers, MapHighlight.NONE, List.of(), List.of());
  }

  static Style style(Theme theme) {
    return Style.of(MapLook.USUAL.with(theme));
  }

  /**
   * The map with its furniture, at so many dots a reference pixel.
   *
   * @param scale dots a pixel
   */
  static BufferedImage furnished(MapRequest request, Style style, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(request.viewport().width() * scale),
            (int) Math.round(request.viewport().height() * scale),
            BufferedImage.TYPE_INT_RGB);
    Furniture furniture = new Furniture(request, style, List.of());
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    g.scale(scale, scale);
    new MapPainter(style.map()).paint(g, request.reserving(furniture.boxes()), () -> false);
    furniture.paint(g);
    g.dispose();
    return image;
  }
}
