package muster.export;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import muster.draw.slide.SlidePart;
import muster.draw.slide.SlideParts;
import muster.draw.text.Language;
import muster.draw.text.TextBlock;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** Makes shapes of a slide's parts. */
final class PptxSlide {

  /** A comparison's maps and scales have this share of its height, its countries the rest. */
  private static final double ABOVE = 0.67;

  private final XSLFSlide slide;
  private final SlideParts parts;
  private final String title;
  private final Language language;
  private final double points;
  private final PptxText text;
  private final PptxPicture pictures;

  PptxSlide(
      XMLSlideShow show,
      XSLFSlide slide,
      SlideParts parts,
      ImageSize size,
      String title,
      Language language) {
    this.slide = slide;
    this.parts = parts;
    this.title = title;
    this.language = language;
    this.points = size.pageHeight() / parts.height();
    this.text = new PptxText(points);
    this.pictures = new PptxPicture(show, slide, points);
  }

  void fill() throws IOException {
    for (SlidePart part : parts.parts()) {
      switch (part) {
        case SlidePart.Fill(Rectangle2D box, Color color) -> fill(box, color);
        case SlidePart.Rule(Line2D line, Color color, double weight) -> rule(line, color, weight);
        case SlidePart.Words words -> words(words);
        case SlidePart.Table(var layout) -> new PptxTable(slide, text).add(layout);
        case SlidePart.Picture picture -> pictures.add(picture.box(), picture.painter(), title);
        case SlidePart.Comparison comparison -> compare(comparison);
      }
    }
  }

  private void fill(Rectangle2D box, Color color) {
    if (box.getWidth() >= parts.width() && box.getHeight() >= parts.height()) {
      slide.getBackground().setFillColor(color);
      return;
    }
    XSLFAutoShape shape = slide.createAutoShape();
    shape.setShapeType(ShapeType.RECT);
    shape.setAnchor(scaled(box));
    shape.setFillColor(color);
    shape.setLineColor(null);
  }

  private void rule(Line2D line, Color color, double weight) {
    fill(
        new Rectangle2D.Double(
            line.getX1(), line.getY1() - weight / 2, line.getX2() - line.getX1(), weight),
        color);
  }

  private void words(SlidePart.Words words) {
    TextBlock block = words.block();
    if (block.text().isEmpty()) {
      return;
    }
    XSLFTextBox box = slide.createTextBox();
    if (words.role() == SlidePart.Role.TITLE) {
      box.setPlaceholder(Placeholder.TITLE);
    }
    // Other programs' letters may be a little higher.
    double slack = block.lineHeight() * 0.15;
    box.setAnchor(
        scaled(
            new Rectangle2D.Double(words.x(), words.y(), block.width(), block.height() + slack)));
    box.setInsets(PptxText.NO_INSETS);
    box.setWordWrap(true);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    text.set(box, block, words.align());
  }

  private void compare(SlidePart.Comparison comparison) throws IOException {
    Rectangle2D box = comparison.box();
    double above = box.getHeight() * ABOVE;
    Rectangle2D upper = new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), above);
    pictures.add(upper, g -> comparison.above().paint(g, upper), title);
    Rectangle2D lower =
        new Rectangle2D.Double(
            box.getX(), box.getY() + above + 8, box.getWidth(), box.getHeight() - above - 8);
    new PptxComparison(slide, text, comparison.style(), language).add(lower, comparison.content());
  }

  private Rectangle2D scaled(Rectangle2D box) {
    return AffineTransform.getScaleInstance(points, points)
        .createTransformedShape(box)
        .getBounds2D();
  }
}
