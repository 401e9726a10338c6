package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.draw.text.Fonts;

/**
 * Small images of names, kept from picture to picture: filling the outlines of letters and halos
 * anew costs more than all the rest of the map. For one thread.
 */
final class LabelSprites {

  private static final int MOST = 800;
  private static final int PAD = 2;

  private double scale;

  private final Map<LabelShape, BufferedImage> images =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LabelShape, BufferedImage> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param g scaled alike in both directions and not turned
   * @param x of the name's box, in reference pixels
   */
  void paint(Graphics2D g, LabelShape shape, double x, double y) {
    AffineTransform transform = g.getTransform();
    if (scale != transform.getScaleX()) {
      images.clear();
      scale = transform.getScaleX();
    }
    BufferedImage image = images.computeIfAbsent(shape, this::draw);
    double reach = shape.look().haloReach();
    int left = (int) Math.round(transform.getTranslateX() + (x - reach) * scale) - PAD;
    int top = (int) Math.round(transform.getTranslateY() + (y - reach) * scale) - PAD;
    g.setTransform(new AffineTransform());
    g.drawImage(image, left, top, null);
    g.setTransform(transform);
  }

  /** How many images are kept. */
  int size() {
    return images.size();
  }

  private BufferedImage draw(LabelShape shape) {
    double reach = shape.look().haloReach();
    int width = (int) Math.ceil((shape.width() + 2 * reach) * scale) + 2 * PAD;
    int height = (int) Math.ceil((shape.height() + 2 * reach) * scale) + 2 * PAD;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    g.translate(PAD, PAD);
    g.scale(scale, scale);
    g.translate(reach, reach);
    shape.paintHalo(g);
    g.setColor(shape.look().color());
    g.fill(shape.outline());
    g.dispose();
    return image;
  }
}
