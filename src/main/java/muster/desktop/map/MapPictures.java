package muster.desktop.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import muster.draw.Style;
import muster.draw.map.Furniture;
import muster.draw.map.MapPainter;
import muster.draw.map.MapRequest;
import muster.draw.map.MapViewport;
import muster.draw.map.PaintedMap;
import muster.draw.text.Fonts;

/**
 * Paints the pictures of one pane, one after another. For one thread at a time.
 *
 * <p>Images are used again in turn: one is shown, one may still be on its way to the screen, one is
 * painted into. A picture must therefore be shown, or dropped, before the next one is asked for.
 */
final class MapPictures {
  private static final int IMAGES = 3;

  private final Style style;
  private final MapPainter painter;
  private final Deque<BufferedImage> images = new ArrayDeque<>();

  MapPictures(Style style) {
    this.style = style;
    painter = new MapPainter(style.map());
  }

  Painted paint(MapOrder order) {
    MapRequest plain =
        new MapRequest(
            order.scene(), order.viewport(), order.layers(), order.highlight(), List.of());
    Furniture furniture = new Furniture(plain, style, corners(order.viewport()));
    List<Rectangle2D> boxes =
        order.legend() ? furniture.boxes() : List.of(furniture.boxes().getLast());
    MapRequest request =
        new MapRequest(order.scene(), order.viewport(), order.layers(), order.highlight(), boxes);
    BufferedImage image = next(order);
    PaintedMap painted = painter.paint(image, order.dots(), request, () -> false);
    return new Painted(
        order,
        image,
        painted.hits(),
        boxes.stream().map(box -> plate(furniture, box, order.dots())).toList());
  }

  /**
   * Fixes the corners: the legend in the lower left, the scale in the lower right. The buttons of
   * the pane are above, and plates that change places while the map is moved would be in the way.
   */
  private static List<Point2D> corners(MapViewport viewport) {
    List<Point2D> free = new ArrayList<>();
    double left = viewport.width() * 0.05;
    double right = viewport.width() * 0.95;
    for (double down : List.of(0.04, 0.06, 0.08)) {
      free.add(new Point2D.Double(left, viewport.height() * down));
      free.add(new Point2D.Double(right, viewport.height() * down));
    }
    free.add(new Point2D.Double(right, viewport.height() * 0.94));
    return free;
  }

  private BufferedImage next(MapOrder order) {
    int width = (int) Math.ceil(order.viewport().width() * order.dots());
    int height = (int) Math.ceil(order.viewport().height() * order.dots());
    images.removeIf(image -> image.getWidth() != width || image.getHeight() != height);
    BufferedImage image =
        images.size() < IMAGES ? image(width, height) : Objects.requireNonNull(images.poll());
    images.add(image);
    return image;
  }

  private static Painted.Plate plate(Furniture furniture, Rectangle2D box, double dots) {
    int x = (int) Math.floor(box.getX() * dots);
    int y = (int) Math.floor(box.getY() * dots);
    BufferedImage image =
        image(
            (int) Math.ceil(box.getMaxX() * dots) - x + 1,
            (int) Math.ceil(box.getMaxY() * dots) - y + 1);
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    g.translate(-x, -y);
    g.scale(dots, dots);
    furniture.paint(g);
    g.dispose();
    return new Painted.Plate(image, x, y);
  }

  /** Of the one type of pixels that JavaFX shows as they are. */
  private static BufferedImage image(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }
}
