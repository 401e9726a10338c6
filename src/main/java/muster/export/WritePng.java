package muster.export;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;

/**
 * Writes a slide as a PNG file. The same state gives the same bytes: no date, no name of a machine.
 */
public final class WritePng {

  /** Good compression at little time for flat colours; a higher level gains a few percent. */
  private static final int COMPRESSION = 6;

  /** Inches that a slide is wide where a program goes by the file's resolution. */
  private static final double SLIDE_WIDTH = 13.333;

  private final SlidePainter painter;

  public WritePng(Style style) {
    this.painter = new SlidePainter(style);
  }

  /** The picture of a slide. */
  public BufferedImage image(SlideContent content, ImageSize size, BooleanSupplier cancelled) {
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

  /** The file's bytes. */
  public byte[] bytes(SlideContent content, ImageSize size, BooleanSupplier cancelled) {
    int dpi = (int) Math.round(size.width() / SLIDE_WIDTH);
    return new PngEncoder()
        .withBufferedImage(image(content, size, cancelled))
        .withCompressionLevel(COMPRESSION)
        // Threads would cut the picture into as many parts as the machine has processors.
        .withMultiThreadedCompressionEnabled(false)
        .withPhysicalPixelDimensions(PngEncoderPhysicalPixelDimensions.dotsPerInch(dpi))
        .toBytes();
  }

  /**
   * Writes a slide to a file: the whole file or, where something fails, the file as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(SlideContent content, ImageSize size, Path file) throws IOException {
    replace(file, bytes(content, size, () -> false));
  }

  static void replace(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
