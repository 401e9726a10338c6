package muster.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlidePainter;
import muster.draw.text.Face;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a slide as an SVG file: shapes, text that stays text, and the fonts of that text. */
final class WriteSvg implements SlideFormat {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** Decimals of a reference pixel: a hundredth is seen at no size. */
  private static final int PRECISION = 2;

  private final Style style;

  WriteSvg(Style style) {
    this.style = style;
  }

  @Override
  public byte[] bytes(SlideContent content, ImageSize size, BooleanSupplier cancelled)
      throws IOException {
    SvgGraphics g = graphics(false);
    new SlidePainter(style).paint(g, size.width(), size.height(), content, cancelled);
    return file(g, size.width(), size.height(), content.slide().title());
  }

  /**
   * A part of a slide with outlines instead of text, for programs that have no such fonts.
   *
   * @param painter fills width and height from the origin
   */
  static byte[] outlined(double width, double height, String title, Consumer<SvgGraphics> painter)
      throws IOException {
    SvgGraphics g = graphics(true);
    painter.accept(g);
    return file(g, (int) Math.round(width), (int) Math.round(height), title);
  }

  private static SvgGraphics graphics(boolean outlined) throws IOException {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(SVG, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment(null);
      context.setPrecision(PRECISION);
      return new SvgGraphics(context, outlined);
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static byte[] file(SvgGraphics g, int width, int height, String title)
      throws IOException {
    g.setSVGCanvasSize(new Dimension(width, height));
    Element root = g.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
    Document document = root.getOwnerDocument();
    if (!g.letters().isEmpty()) {
      Element fonts = document.createElementNS(SVG, "style");
      fonts.setAttributeNS(null, "type", "text/css");
      fonts.appendChild(document.createTextNode(fonts(g.letters())));
      root.insertBefore(fonts, root.getFirstChild());
    }
    Element name = document.createElementNS(SVG, "title");
    name.appendChild(document.createTextNode(title));
    root.insertBefore(name, root.getFirstChild());
    StringWriter text = new StringWriter();
    g.stream(root, text, false, false);
    String svg = text.toString();
    return (HEADER + svg.substring(svg.indexOf("<svg"))).getBytes(StandardCharsets.UTF_8);
  }

  private static String fonts(Map<Face, Set<Integer>> letters) throws IOException {
    // Letters stand where they were measured: without kerning.
    StringBuilder css = new StringBuilder("text{font-kerning:none}");
    for (Map.Entry<Face, Set<Integer>> used : letters.entrySet()) {
      css.append("@font-face{font-family:\"")
          .append(SvgGraphics.family(used.getKey()))
          .append("\";font-weight:")
          .append(used.getKey().weight())
          .append(used.getKey().isItalic() ? ";font-style:italic" : "")
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(FontSubset.of(used.getKey(), used.getValue())))
          .append(")}");
    }
    return css.toString();
  }
}
