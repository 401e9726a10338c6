package muster.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import muster.model.Messages;
import muster.store.SlideState;
import muster.store.SlideStateException;

/**
 * What a slide shows, inside its picture: a compressed {@code iTXt} chunk (PNG specification, third
 * edition, 11.3.3.4) after the header, which every other program passes over.
 */
public final class PngState {

  private static final Messages TEXT = new Messages("muster.export.messages");

  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] KEYWORD = "muster-slide".getBytes(StandardCharsets.ISO_8859_1);
  private static final int TEXT_CHUNK = chunk("iTXt");
  private static final int END_CHUNK = chunk("IEND");

  /** Length, type and checksum of a chunk. */
  private static final int FRAME = 12;

  /** Signature, and the header with its 13 bytes. */
  private static final int HEADER_END = SIGNATURE.length + FRAME + 13;

  /** Keyword's end, compression flag and method, and the ends of language and translation. */
  private static final int PREFIX = KEYWORD.length + 5;

  private PngState() {}

  private static int chunk(String type) {
    return ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  /** The picture with the state in it. */
  static byte[] with(byte[] png, SlideState state) {
    byte[] packed = deflate(state.json());
    ByteBuffer out = ByteBuffer.allocate(png.length + FRAME + PREFIX + packed.length);
    out.put(png, 0, HEADER_END);
    out.putInt(PREFIX + packed.length);
    int from = out.position();
    out.putInt(TEXT_CHUNK).put(KEYWORD);
    // Compressed, by the one method there is, in no language, without a translated keyword.
    out.put(new byte[] {0, 1, 0, 0, 0}).put(packed);
    CRC32 crc = new CRC32();
    crc.update(out.array(), from, out.position() - from);
    out.putInt((int) crc.getValue());
    out.put(png, HEADER_END, png.length - HEADER_END);
    return out.array();
  }

  /**
   * The state inside a picture.
   *
   * @param png a whole file
   * @throws SlideStateException if there is none, or it is damaged; the message is one sentence
   */
  public static SlideState read(byte[] png) throws SlideStateException {
    if (png.length < HEADER_END || !Arrays.equals(SIGNATURE, 0, 8, png, 0, 8)) {
      throw new SlideStateException(TEXT.text("state.no-png"));
    }
    ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE.length);
    while (in.remaining() >= FRAME) {
      int length = in.getInt();
      int start = in.position();
      int type = in.getInt();
      if (length < 0 || length > in.remaining() - 4) {
        throw new SlideStateException(TEXT.text("state.damaged"));
      }
      if (type == TEXT_CHUNK && isState(png, start + 4, length)) {
        CRC32 crc = new CRC32();
        crc.update(png, start, length + 4);
        if ((int) crc.getValue() != in.getInt(start + 4 + length)) {
          throw new SlideStateException(TEXT.text("state.damaged"));
        }
        int skipped = start + 4 + PREFIX;
        return SlideState.read(inflate(png, skipped, length - PREFIX));
      }
      if (type == END_CHUNK) {
        break;
      }
      in.position(start + 4 + length + 4);
    }
    throw new SlideStateException(TEXT.text("state.none"));
  }

  private static boolean isState(byte[] png, int at, int length) {
    int end = at + KEYWORD.length;
    return length > PREFIX
        && Arrays.equals(KEYWORD, 0, KEYWORD.length, png, at, end)
        && Arrays.equals(new byte[] {0, 1, 0, 0, 0}, 0, 5, png, end, end + 5);
  }

  private static byte[] deflate(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    }
  }

  /** Stops where there is more than a state can have, so that a small file cannot fill memory. */
  private static byte[] inflate(byte[] png, int at, int length) throws SlideStateException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(png, at, length);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!inflater.finished() && bytes.size() <= SlideState.LARGEST) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new SlideStateException(TEXT.text("state.damaged"));
        }
        bytes.write(buffer, 0, count);
      }
      return bytes.toByteArray();
    } catch (DataFormatException e) {
      throw new SlideStateException(TEXT.text("state.damaged"));
    }
  }
}
