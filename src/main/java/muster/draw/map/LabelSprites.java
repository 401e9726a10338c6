package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.draw.text.Fonts;

/**
 * Small images of names, kept from picture to picture: filling the outlines of letters and halos
 * anew costs more than all the rest of the map. For one thread.
 */
final class LabelSprites {

  /** Dots of all images: 32 MB. */
  private static final long MOST = 8_000_000;

  private static final int PAD = 2;

  private final Map<Key, BufferedImage> images = new LinkedHashMap<>(256, 0.75f, true);
  private long dots;

  /**
   * @param scale dots a reference pixel
   */
  private record Key(LabelShape shape, double scale) {}

  /**
   * @param g scaled alike in both directions and not turned
   * @param x of the name's box, in reference pixels
   */
  void paint(Graphics2D g, LabelShape shape, double x, double y) {
    AffineTransform transform = g.getTransform();
    double scale = transform.getScaleX();
    BufferedImage image = image(new Key(shape, scale));
    double reach = shape.look().haloReach();
    int left = (int) Math.round(transform.getTranslateX() + (x - reach) * scale) - PAD;
    int top = (int) Math.round(transform.getTranslateY() + (y - reach) * scale) - PAD;
    g.setTransform(new AffineTransform());
    g.drawImage(image, left, top, null);
    g.setTransform(transform);
  }

  /** Those that were not used for the longest time go first. */
  private BufferedImage image(Key key) {
    BufferedImage kept = images.get(key);
    if (kept != null) {
      return kept;
    }
    BufferedImage image = draw(key.shape, key.scale);
    images.put(key, image);
    dots += dots(image);
    Iterator<BufferedImage> eldest = images.values().iterator();
    while (dots > MOST && images.size() > 1) {
      dots -= dots(eldest.next());
      eldest.remove();
    }
    return image;
  }

  private static long dots(BufferedImage image) {
    return (long) image.getWidth() * image.getHeight();
  }

  /** How many images are kept. */
  int size() {
    return images.size();
  }

  private static BufferedImage draw(LabelShape shape, double scale) {
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
