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
import muster.draw.MapLook;
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
  private static final double MARGIN = 14;
  private static final double BUTTONS_WIDTH = 54;
  private static final double BUTTONS_HEIGHT = 190;

  private Dress dress = new Dress(MapLook.USUAL);
  private final Deque<BufferedImage> images = new ArrayDeque<>();

  /** What paints in one look, with all that it keeps from picture to picture. */
  private record Dress(MapLook look, Style style, MapPainter painter) {
    Dress(MapLook look) {
      this(look, Style.of(look));
    }

    private Dress(MapLook look, Style style) {
      this(look, style, new MapPainter(style.map()));
    }
  }

  Painted paint(MapOrder order) {
    if (!dress.look().equals(order.look())) {
      dress = new Dress(order.look());
    }
    Furniture furniture =
        new Furniture(request(order, List.of()), dress.style(), otherCorners(order.viewport()));
    List<PlateBox> plates = plates(furniture, order);
    List<Rectangle2D> covered = new ArrayList<>(plates.stream().map(PlateBox::there).toList());
    covered.add(buttons(order.viewport()));
    BufferedImage image = next(order);
    PaintedMap painted =
        dress.painter().paint(image, order.dots(), request(order, covered), () -> false);
    return new Painted(
        order,
        image,
        painted.hits(),
        plates.stream().map(box -> plate(furniture, box, order.dots())).toList());
  }

  private static MapRequest request(MapOrder order, List<Rectangle2D> covered) {
    return new MapRequest(
        order.scene(),
        order.viewport(),
        order.layers(),
        order.highlight(),
        order.forces(),
        covered);
  }

  /**
   * A piece of furniture.
   *
   * @param laid where a slide would have it
   * @param there where this pane has it
   */
  private record PlateBox(Rectangle2D laid, Rectangle2D there) {}

  /**
   * The legend in the lower left corner, where Ukraine is not, and the scale there too, or in the
   * lower right one, or above where both do not fit. Unlike on a slide, they stay where they are
   * while the map below is moved. The small map is in the upper left corner, below the scale if
   * that is there.
   */
  private static List<PlateBox> plates(Furniture furniture, MapOrder order) {
    List<PlateBox> plates = new ArrayList<>(fixed(furniture, order));
    double top =
        plates.stream()
            .map(PlateBox::there)
            .filter(box -> box.getX() == MARGIN && box.getY() == MARGIN)
            .mapToDouble(box -> box.getMaxY() + MARGIN)
            .findFirst()
            .orElse(MARGIN);
    furniture
        .locatorBox()
        .map(box -> new PlateBox(box, moved(box, MARGIN, top)))
        .filter(small -> plates.stream().noneMatch(box -> box.there().intersects(small.there())))
        .ifPresent(plates::add);
    return plates;
  }

  private static List<PlateBox> fixed(Furniture furniture, MapOrder order) {
    Rectangle2D legend = furniture.legendBox();
    Rectangle2D scale = furniture.scaleBox();
    double right = order.viewport().width() - MARGIN;
    double bottom = order.viewport().height() - MARGIN;
    double scaleTop = bottom - scale.getHeight();
    if (!order.legend()) {
      return List.of(new PlateBox(scale, moved(scale, MARGIN, scaleTop)));
    }
    boolean beside = legend.getWidth() + scale.getWidth() + 2 * MARGIN <= right;
    return List.of(
        new PlateBox(legend, moved(legend, MARGIN, bottom - legend.getHeight())),
        new PlateBox(
            scale,
            beside
                ? moved(scale, right - scale.getWidth(), scaleTop)
                : moved(scale, MARGIN, MARGIN)));
  }

  /** Has the columns of the legend chosen for the corner that it gets. */
  private static List<Point2D> otherCorners(MapViewport viewport) {
    double left = viewport.width() * 0.05;
    double right = viewport.width() * 0.95;
    double top = viewport.height() * 0.06;
    double bottom = viewport.height() * 0.94;
    return List.of(
        new Point2D.Double(left, top),
        new Point2D.Double(right, top),
        new Point2D.Double(right, bottom));
  }

  private static Rectangle2D moved(Rectangle2D box, double x, double y) {
    return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
  }

  /** Names keep clear of the pane's buttons too. */
  private static Rectangle2D buttons(MapViewport viewport) {
    double width = PaneSize.reference(BUTTONS_WIDTH);
    return new Rectangle2D.Double(
        viewport.width() - width, 0, width, PaneSize.reference(BUTTONS_HEIGHT));
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

  private static Painted.Plate plate(Furniture furniture, PlateBox box, double dots) {
    Rectangle2D laid = box.laid();
    BufferedImage image =
        image(
            (int) Math.ceil(laid.getWidth() * dots) + 2,
            (int) Math.ceil(laid.getHeight() * dots) + 2);
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    // A dot of air for the outline, half of which lies outside.
    g.translate(1, 1);
    g.scale(dots, dots);
    g.translate(-laid.getX(), -laid.getY());
    furniture.paint(g);
    g.dispose();
    return new Painted.Plate(
        image,
        (int) Math.round(box.there().getX() * dots) - 1,
        (int) Math.round(box.there().getY() * dots) - 1);
  }

  /** Of the one type of pixels that JavaFX shows as they are. */
  private static BufferedImage image(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }
}
