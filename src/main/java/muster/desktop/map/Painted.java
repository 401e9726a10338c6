package muster.desktop.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import muster.draw.map.HitIndex;

/**
 * A finished picture of the map. Nobody paints into its image while it is shown.
 *
 * @param order what it shows
 * @param image whole dots of the screen, at least the viewport's size
 * @param hits finds what was painted where
 * @param plates what stays in place over the map while that is moved
 */
public record Painted(MapOrder order, BufferedImage image, HitIndex hits, List<Plate> plates) {
  public Painted {
    plates = List.copyOf(plates);
  }

  /**
   * The picture with its plates, in an image of its own. To be called where pictures are painted,
   * while this is the newest: a later one may be painted into the same image.
   */
  public BufferedImage whole() {
    BufferedImage whole =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = whole.createGraphics();
    g.drawImage(image, 0, 0, null);
    plates.forEach(plate -> g.drawImage(plate.image(), plate.x(), plate.y(), null));
    g.dispose();
    return whole;
  }

  /**
   * Legend, or scale bar with north arrow.
   *
   * @param image its dots, with transparent ones
   * @param x dots from the picture's left edge
   * @param y dots from the picture's upper edge
   */
  public record Plate(BufferedImage image, int x, int y) {}
}
