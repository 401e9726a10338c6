package muster.desktop.shell;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import muster.desktop.kit.UserFile;
import muster.desktop.shell.MapSnapshot.Frame;

/**
 * Keeps one snapshot in a file: what it depends on, its window, its dots, all of it compressed.
 * What cannot be read counts as not there.
 */
public final class SnapshotStore {
  private static final String FILE = "first-map";

  /** A picture of 7680 × 4320. */
  private static final int MOST_DOTS = 1 << 25;

  private static final int MOST_BYTES = 1 << 25;

  private final UserFile file;

  /**
   * @param folder need not exist yet
   */
  public SnapshotStore(Path folder) {
    file = new UserFile(folder, FILE);
  }

  /** The snapshot, if one is there that was kept with this stamp. */
  public Optional<MapSnapshot> load(SnapshotStamp stamp) {
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(file.bytes(MOST_BYTES))))) {
      return in.readUTF().equals(stamp.toString()) ? Optional.of(read(in)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static MapSnapshot read(DataInputStream in) throws IOException {
    Frame frame =
        new Frame(
            in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    String marking = in.readUTF();
    int width = in.readInt();
    int height = in.readInt();
    if (width <= 0 || height <= 0 || (long) width * height > MOST_DOTS) {
      throw new IOException("No picture of " + width + " × " + height);
    }
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    byte[] row = new byte[width * Integer.BYTES];
    for (int y = 0; y < height; y++) {
      in.readFully(row);
      ByteBuffer.wrap(row).asIntBuffer().get(dots(picture), y * width, width);
    }
    return new MapSnapshot(frame, marking, picture);
  }

  /**
   * Keeps a snapshot in place of the one that was there, whole or not at all.
   *
   * @throws IOException if the folder cannot be written
   */
  public void save(SnapshotStamp stamp, MapSnapshot snapshot) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      write(out, stamp, snapshot);
    } finally {
      fast.end();
    }
    file.write(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, SnapshotStamp stamp, MapSnapshot snapshot)
      throws IOException {
    out.writeUTF(stamp.toString());
    Frame frame = snapshot.frame();
    for (double number :
        new double[] {frame.width(), frame.height(), frame.scale(), frame.x(), frame.y()}) {
      out.writeDouble(number);
    }
    out.writeUTF(snapshot.marking());
    BufferedImage picture = snapshot.picture();
    int width = picture.getWidth();
    out.writeInt(width);
    out.writeInt(picture.getHeight());
    byte[] row = new byte[width * Integer.BYTES];
    for (int y = 0; y < picture.getHeight(); y++) {
      ByteBuffer.wrap(row).asIntBuffer().put(dots(picture), y * width, width);
      out.write(row);
    }
  }

  private static int[] dots(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
