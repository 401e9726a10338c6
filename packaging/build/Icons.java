import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Makes the icon's files for all systems from its drawing. */
final class Icons {
  static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

  private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);

  /** Apple's names for sizes in dots; the same size has two where it is half as large in points. */
  private static final Map<String, Integer> MAC = new LinkedHashMap<>();

  static {
    MAC.put("ic07", 128);
    MAC.put("ic08", 256);
    MAC.put("ic09", 512);
    MAC.put("ic10", 1024);
    MAC.put("ic11", 32);
    MAC.put("ic12", 64);
    MAC.put("ic13", 256);
    MAC.put("ic14", 512);
  }

  private Icons() {}

  /** Writes {@code N.png}, {@code muster.ico} and {@code muster.icns}; returns the folder. */
  static Path make(Path drawing, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int size : SIZES) {
      Files.write(folder.resolve(size + ".png"), png(drawing, size));
    }
    Files.write(folder.resolve("muster.ico"), ico(drawing));
    Files.write(folder.resolve("muster.icns"), icns(drawing));
    return folder;
  }

  private static byte[] png(Path drawing, int size) throws IOException {
    Painted painted = new Painted();
    painted.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) size);
    painted.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, (float) size);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      painted.transcode(
          new TranscoderInput(drawing.toUri().toString()), new TranscoderOutput(bytes));
    } catch (TranscoderException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  /** A picture of dots, written as PNG. */
  private static final class Painted extends ImageTranscoder {
    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    @Override
    public void writeImage(BufferedImage image, TranscoderOutput output) {
      try {
        ImageIO.write(image, "png", output.getOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A header, an entry for each picture, then the pictures as PNG; little end first. */
  private static byte[] ico(Path drawing) throws IOException {
    int at = 6 + 16 * WINDOWS.size();
    ByteBuffer head = ByteBuffer.allocate(at).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int size : WINDOWS) {
      byte[] png = png(drawing, size);
      // 256 is written as 0; then no palette, one plane of 32 bits.
      head.put((byte) size).put((byte) size).putShort((short) 0);
      head.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(at);
      at += png.length;
      pictures.write(png);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(head.array());
    file.write(pictures.toByteArray());
    return file.toByteArray();
  }

  /** A name and the length of all, then the same for each picture; big end first. */
  private static byte[] icns(Path drawing) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, Integer> kind : MAC.entrySet()) {
      chunk(body, kind.getKey(), png(drawing, kind.getValue()));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    chunk(file, "icns", body.toByteArray());
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream to, String name, byte[] bytes)
      throws IOException {
    DataOutputStream data = new DataOutputStream(to);
    data.write(name.getBytes(StandardCharsets.US_ASCII));
    data.writeInt(8 + bytes.length);
    data.write(bytes);
  }
}
