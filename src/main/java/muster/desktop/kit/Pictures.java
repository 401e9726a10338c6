package muster.desktop.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Shows what painters made, without copying its pixels. */
public final class Pictures {
  private Pictures() {}

  /** The pixels of a picture, which both share from now on. */
  public static PixelBuffer<IntBuffer> pixels(BufferedImage picture) {
    int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return new PixelBuffer<>(
        picture.getWidth(),
        picture.getHeight(),
        IntBuffer.wrap(dots),
        PixelFormat.getIntArgbPreInstance());
  }

  /**
   * Puts a picture on the clipboard.
   *
   * @param picture of type {@link BufferedImage#TYPE_INT_ARGB_PRE}; not to be painted into any more
   */
  public static void copy(BufferedImage picture) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new WritableImage(pixels(picture)));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /**
   * Shows a picture dot for dot.
   *
   * @param picture of type {@link BufferedImage#TYPE_INT_ARGB_PRE}; not to be painted into any more
   * @param scale pixels of the screen a unit of the window
   */
  public static void show(ImageView view, BufferedImage picture, double scale) {
    view.setImage(new WritableImage(pixels(picture)));
    view.setFitWidth(picture.getWidth() / scale);
    view.setFitHeight(picture.getHeight() / scale);
  }
}
