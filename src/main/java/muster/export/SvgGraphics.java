package muster.export;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Makes SVG elements of what is painted. Text is text in Muster's own fonts; or outlines, for
 * programs that do not take the fonts inside a file.
 */
final class SvgGraphics extends SVGGraphics2D {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** For programs that read no fonts out of files: the same one, else others by their width. */
  private static final String INSTEAD =
      ", Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

  private final Map<Face, Set<Integer>> letters;
  private final boolean outlined;

  /**
   * @param outlined whether text shall be outlines
   */
  SvgGraphics(SVGGeneratorContext context, boolean outlined) {
    super(context, outlined);
    this.letters = new EnumMap<>(Face.class);
    this.outlined = outlined;
  }

  private SvgGraphics(SvgGraphics parent) {
    super(parent);
    this.letters = parent.letters;
    this.outlined = parent.outlined;
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  /** The letters that the text has, in each face. */
  Map<Face, Set<Integer>> letters() {
    return letters;
  }

  /** Painters see by this that text may stay text. */
  @Override
  public @Nullable GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    if (outlined) {
      if (getColor().getAlpha() > 0) {
        fill(font.createGlyphVector(Fonts.CONTEXT, text).getOutline(x, y));
      }
      return;
    }
    Face face = Fonts.face(font);
    Set<Integer> used = letters.computeIfAbsent(face, _ -> new TreeSet<>());
    text.codePoints().forEach(used::add);
    Element element = getDOMFactory().createElementNS(SVG, SVG_TEXT_TAG);
    element.setAttributeNS(null, "x", generatorCtx.doubleString(x));
    element.setAttributeNS(null, "y", generatorCtx.doubleString(y));
    element.setAttributeNS(null, "font-family", "'" + family(face) + "'" + INSTEAD);
    element.setAttributeNS(null, "font-weight", Integer.toString(face.weight()));
    if (face.isItalic()) {
      element.setAttributeNS(null, "font-style", "italic");
    }
    element.setAttributeNS(null, "font-size", generatorCtx.doubleString(font.getSize2D()));
    double width = Fonts.width(font, text);
    if (width > 0) {
      // Other letters are squeezed or stretched into the room that is there.
      element.setAttributeNS(null, "textLength", generatorCtx.doubleString(width));
      element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
    }
    element.setAttributeNS(XML, "xml:space", "preserve");
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }

  /** A family of its own for each face: no program then makes one bold from another. */
  static String family(Face face) {
    return "Muster " + face.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
