package muster.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts Muster's fonts into a PDF file, each once, with the letters that the file has. */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {

  private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    Face face = Fonts.face(font);
    PDFont known = fonts.get(face);
    if (known == null) {
      try (InputStream file = face.open()) {
        known = PDType0Font.load(env.getDocument(), file, true);
        fonts.put(face, known);
      }
    }
    return known;
  }
}
