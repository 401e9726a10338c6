package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.draw.text.Fonts;

/**
 * Small images of names that follow a curve, kept from picture to picture: as long as the curve is
 * the same, so is the name. For one thread.
 */
final class CurveSprites {

  private static final int MOST = 100;
  private static final int PAD = 2;

  /**
   * Parts of a dot to which outlines are compared: where a map has moved, sums are rounded anew.
   */
  private static final double FINE = 1 / 64.0;

  private double scale;

  private final Map<Key, BufferedImage> images =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
          return size() > MOST;
        }
      };

  /**
   * An outline from a whole dot.
   *
   * @param points in parts of a dot
   */
  private record Key(List<Integer> points, LabelLook look) {}

  /**
   * @param g scaled alike in both directions and not turned
   * @param letters where they are, in reference pixels
   */
  void paint(Graphics2D g, Shape letters, LabelLook look) {
    AffineTransform transform = g.getTransform();
    if (scale != transform.getScaleX()) {
      images.clear();
      scale = transform.getScaleX();
    }
    Rectangle2D bounds = letters.getBounds2D();
    double x = transform.getTranslateX();
    double y = transform.getTranslateY();
    int left = (int) Math.floor(x + (bounds.getX() - look.haloReach()) * scale) - PAD;
    int top = (int) Math.floor(y + (bounds.getY() - look.haloReach()) * scale) - PAD;
    AffineTransform toDots = AffineTransform.getTranslateInstance(x - left, y - top);
    toDots.scale(scale, scale);
    BufferedImage image =
        images.computeIfAbsent(
            new Key(points(letters, toDots), look), key -> draw(letters, look, toDots));
    g.setTransform(new AffineTransform());
    g.drawImage(image, left, top, null);
    g.setTransform(transform);
  }

  /** How many images are kept. */
  int size() {
    return images.size();
  }

  /** The first point of each piece: enough to tell outlines apart. */
  private static List<Integer> points(Shape letters, AffineTransform toDots) {
    List<Integer> points = new ArrayList<>();
    double[] point = new double[6];
    for (PathIterator path = letters.getPathIterator(toDots); !path.isDone(); path.next()) {
      if (path.currentSegment(point) != PathIterator.SEG_CLOSE) {
        points.add((int) Math.round(point[0] / FINE));
        points.add((int) Math.round(point[1] / FINE));
      }
    }
    return points;
  }

  private static BufferedImage draw(Shape letters, LabelLook look, AffineTransform toDots) {
    Rectangle2D box = toDots.createTransformedShape(letters).getBounds2D();
    int reach = (int) Math.ceil(look.haloReach() * toDots.getScaleX()) + PAD;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(box.getMaxX()) + reach,
            (int) Math.ceil(box.getMaxY()) + reach,
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    g.transform(toDots);
    paintOutlines(g, letters, look);
    g.dispose();
    return image;
  }

  /** Paints letters on their halo where they are. */
  static void paintOutlines(Graphics2D g, Shape letters, LabelLook look) {
    g.setColor(look.halo());
    g.setStroke(Strokes.round(2 * look.haloReach()));
    g.draw(letters);
    g.setColor(look.color());
    g.fill(letters);
  }
}
