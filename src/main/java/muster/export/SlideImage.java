package muster.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;

/** A slide as a picture of dots. */
final class SlideImage {

  private SlideImage() {}

  static BufferedImage of(
      SlidePainter painter, SlideContent content, ImageSize size, BooleanSupplier cancelled) {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      painter.paint(g, size.width(), size.height(), content, cancelled);
    } finally {
      g.dispose();
    }
    return image;
  }
}
