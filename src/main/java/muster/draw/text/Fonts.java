package muster.draw.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Roboto from the class path: never a font of the machine, so that a picture is the same
 * everywhere, also where no font is installed.
 */
public final class Fonts {

  /**
   * How text is measured: without device hints, so that a text is as long in a small picture as in
   * a large one and the same layout fits every size.
   */
  public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final Map<Face, Font> FACES = load();

  private static final Map<String, Face> NAMES = names();

  private Fonts() {}

  private static Map<String, Face> names() {
    Map<String, Face> names = new HashMap<>();
    FACES.forEach((face, font) -> names.put(font.getPSName(), face));
    return Map.copyOf(names);
  }

  private static Map<Face, Font> load() {
    Map<Face, Font> faces = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      try (InputStream in = face.open()) {
        faces.put(face, Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("Not a font: " + face, e);
      }
    }
    return Map.copyOf(faces);
  }

  /**
   * The face of a font of any size.
   *
   * @throws IllegalArgumentException if the font is not one of these
   */
  public static Face face(Font font) {
    Face face = NAMES.get(font.getPSName());
    if (face == null) {
      throw new IllegalArgumentException("Not a font that Muster brings along: " + font);
    }
    return face;
  }

  /**
   * @param size in reference pixels
   */
  public static Font of(Face face, double size) {
    Font font = FACES.get(face);
    if (font == null) {
      throw new IllegalStateException("No font: " + face);
    }
    return font.deriveFont((float) size);
  }

  /** The advance of a text, in reference pixels. */
  public static double width(Font font, String text) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
  }

  /** Sets every hint that the look of a picture depends on. */
  public static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
  }
}
