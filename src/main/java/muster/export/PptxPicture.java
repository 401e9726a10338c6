package muster.export;

import com.pngencoder.PngEncoder;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import muster.draw.text.Fonts;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * Puts a map or a chart on a slide as an SVG drawing, which newer office programs show and can turn
 * into shapes, with a picture of dots for the others.
 */
final class PptxPicture {

  /** Dots a reference pixel: as sharp as a 4K screen shows the whole slide. */
  private static final double DENSITY = 2;

  private final XMLSlideShow show;
  private final XSLFSlide slide;
  private final double points;

  /**
   * @param points a reference pixel
   */
  PptxPicture(XMLSlideShow show, XSLFSlide slide, double points) {
    this.show = show;
    this.slide = slide;
    this.points = points;
  }

  /**
   * @param painter paints into the box, in reference pixels
   * @param description for those who cannot see it
   */
  void add(Rectangle2D box, Consumer<Graphics2D> painter, String description) throws IOException {
    XSLFPictureData dots = show.addPicture(png(box, painter), PictureType.PNG);
    byte[] drawing =
        WriteSvg.outlined(
            box.getWidth(), box.getHeight(), description, g -> moved(g, box, painter));
    XSLFPictureData svg = show.addPicture(drawing, PictureType.SVG);
    XSLFPictureShape shape = slide.createPicture(dots);
    shape.setSvgImage(svg);
    shape.setAnchor(
        new Rectangle2D.Double(
            box.getX() * points,
            box.getY() * points,
            box.getWidth() * points,
            box.getHeight() * points));
  }

  /** Clear where nothing is painted, as the drawing is: the slide's ground may be dark. */
  private static byte[] png(Rectangle2D box, Consumer<Graphics2D> painter) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(box.getWidth() * DENSITY),
            (int) Math.ceil(box.getHeight() * DENSITY),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(DENSITY, DENSITY);
      moved(g, box, painter);
    } finally {
      g.dispose();
    }
    return new PngEncoder()
        .withBufferedImage(image)
        .withMultiThreadedCompressionEnabled(false)
        .withCompressionLevel(6)
        .toBytes();
  }

  private static void moved(Graphics2D g, Rectangle2D box, Consumer<Graphics2D> painter) {
    Fonts.prepare(g);
    g.translate(-box.getX(), -box.getY());
    painter.accept(g);
  }
}
