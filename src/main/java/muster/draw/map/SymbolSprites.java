package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.draw.text.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Small images of symbols, kept from picture to picture, each for a place between two dots: a
 * symbol may be off by an eighth of a dot. For one thread.
 */
final class SymbolSprites {

  private static final int MOST = 1_000;

  /** Places between two dots. */
  private static final int PHASES = 4;

  private final SymbolPainter painter;
  private double scale;

  private final Map<Key, BufferedImage> images =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
          return size() > MOST;
        }
      };

  SymbolSprites(SymbolPainter painter) {
    this.painter = painter;
  }

  SymbolPainter painter() {
    return painter;
  }

  /** How many images are kept. */
  int size() {
    return images.size();
  }

  private record Key(
      String kind,
      double radius,
      boolean capital,
      @Nullable Affiliation affiliation,
      int count,
      int across,
      int down) {}

  /**
   * @param g at the origin of an image, scaled alike in both directions and not turned
   */
  void paint(Graphics2D g, Symbol symbol) {
    AffineTransform transform = g.getTransform();
    if (scale != transform.getScaleX()) {
      images.clear();
      scale = transform.getScaleX();
    }
    long across = Math.round(symbol.x() * scale * PHASES);
    long down = Math.round(symbol.y() * scale * PHASES);
    Key key =
        new Key(
            symbol.kind(),
            symbol.radius(),
            symbol.capital(),
            symbol.affiliation(),
            symbol.count(),
            Math.floorMod(across, PHASES),
            Math.floorMod(down, PHASES));
    BufferedImage image = images.get(key);
    if (image == null) {
      image = draw(key, symbol);
      images.put(key, image);
    }
    int half = image.getWidth() / 2;
    g.setTransform(new AffineTransform());
    g.drawImage(
        image,
        (int) Math.floorDiv(across, PHASES) - half,
        (int) Math.floorDiv(down, PHASES) - half,
        null);
    g.setTransform(transform);
  }

  private BufferedImage draw(Key key, Symbol symbol) {
    int half = (int) Math.ceil((1.6 * symbol.radius() + 4) * scale);
    BufferedImage image = new BufferedImage(2 * half, 2 * half, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    g.scale(scale, scale);
    painter.symbol(
        g,
        symbol.at(
            (half + (double) key.across / PHASES) / scale,
            (half + (double) key.down / PHASES) / scale));
    g.dispose();
    return image;
  }
}
