package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import muster.draw.text.Face;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Cuts a font down to the letters that a file has: a twentieth of its size. */
final class FontSubset {

  /** What a viewer asks of a font. */
  private static final List<String> TABLES =
      List.of(
          "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ",
          "fpgm", "prep");

  private FontSubset() {}

  /**
   * A TrueType file.
   *
   * @param letters code points; those that the font does not have are left out
   */
  static byte[] of(Face face, Set<Integer> letters) throws IOException {
    try (InputStream in = face.open();
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter subset = new TTFSubsetter(font, TABLES);
      subset.addAll(letters);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subset.writeToStream(bytes);
      return bytes.toByteArray();
    }
  }
}
