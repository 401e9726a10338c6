package muster.export;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;
import muster.store.SlideState;

/**
 * Writes a slide as a PNG file. The same state gives the same bytes: no date, no name of a machine.
 * What the slide shows travels in the file, from which {@link PngState} brings it back.
 */
public final class WritePng implements SlideFormat {

  /** Half the time of level 6 for 3 % more bytes; prediction makes flat colours larger. */
  private static final int COMPRESSION = 3;

  private final SlidePainter painter;

  public WritePng(Style style) {
    this.painter = new SlidePainter(style);
  }

  /**
   * Loads what every picture takes, fonts first of all, while something else is read: that is a
   * tenth of the time that one slide from a cold command takes.
   */
  public static void prepare() {
    BufferedImage image = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    new SlidePainter(Style.briefing()).refuse(g, image.getWidth(), image.getHeight(), "Muster");
    g.dispose();
    encoded(image, ImageSize.FULL_HD.dpi());
  }

  @Override
  public byte[] bytes(SlideContent content, ImageSize size, BooleanSupplier cancelled) {
    return PngState.with(
        encoded(SlideImage.of(painter, content, size, cancelled), size.dpi()),
        SlideState.of(content.workspace(), content.setting(), content.slide()));
  }

  private static byte[] encoded(BufferedImage image, int dpi) {
    return new PngEncoder()
        .withBufferedImage(image)
        .withCompressionLevel(COMPRESSION)
        // Threads would cut the picture into as many parts as the machine has processors.
        .withMultiThreadedCompressionEnabled(false)
        .withPhysicalPixelDimensions(PngEncoderPhysicalPixelDimensions.dotsPerInch(dpi))
        .toBytes();
  }

  /**
   * Writes a slide to a file: the whole file or, where something fails, the file as it was.
   *
   * @throws muster.draw.slide.UnmarkedException if the slide has no marking
   * @throws IOException if the file cannot be written
   */
  public void write(SlideContent content, ImageSize size, Path file) throws IOException {
    WriteFile.replace(file, bytes(content, size, () -> false));
  }
}
