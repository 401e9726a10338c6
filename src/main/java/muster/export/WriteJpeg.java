package muster.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a slide as a JPEG file, for where a PNG file is too large. */
final class WriteJpeg implements SlideFormat {

  /** Fine letters show no ringing, and a map slide is a third of a PNG file. */
  private static final float QUALITY = 0.92f;

  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

  private final SlidePainter painter;

  WriteJpeg(Style style) {
    this.painter = new SlidePainter(style);
  }

  @Override
  public byte[] bytes(SlideContent content, ImageSize size, BooleanSupplier cancelled)
      throws IOException {
    BufferedImage image = SlideImage.of(painter, content, size, cancelled);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), parameters);
      describe(metadata, size.dpi());
      writer.write(null, new IIOImage(image, null, metadata), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Says how dense the dots are, and keeps the colour of every dot: red letters stay sharp. */
  private static void describe(IIOMetadata metadata, int dpi) throws IOException {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    Element density = (Element) root.getElementsByTagName("app0JFIF").item(0);
    density.setAttribute("resUnits", "1");
    density.setAttribute("Xdensity", String.valueOf(dpi));
    density.setAttribute("Ydensity", String.valueOf(dpi));
    NodeList components = root.getElementsByTagName("componentSpec");
    for (int i = 0; i < components.getLength(); i++) {
      ((Element) components.item(i)).setAttribute("HsamplingFactor", "1");
      ((Element) components.item(i)).setAttribute("VsamplingFactor", "1");
    }
    metadata.setFromTree(FORMAT, root);
  }
}
