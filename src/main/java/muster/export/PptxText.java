package muster.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Sets text in a font that every office program has, small enough that it breaks no earlier. */
final class PptxText {

  static final Insets2D NO_INSETS = new Insets2D(0, 0, 0, 0);

  /** Of the same widths as Arial on systems that have none, such as Liberation Sans. */
  private static final String FONT = "Arial";

  /** Arial's letters are wider than Roboto's, by 3 to 6 %. */
  private static final double NARROWER = 0.92;

  private final double points;

  /**
   * @param points a reference pixel
   */
  PptxText(double points) {
    this.points = points;
  }

  double points() {
    return points;
  }

  Rectangle2D scaled(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() * points,
        box.getY() * points,
        box.getWidth() * points,
        box.getHeight() * points);
  }

  /** Replaces a shape's text. */
  void set(XSLFTextShape shape, TextBlock block, Align align) {
    set(shape, block.runs(), block.size(), align);
  }

  /**
   * @param size in reference pixels
   */
  void set(XSLFTextShape shape, List<Run> runs, double size, Align align) {
    shape.clearText();
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(
        switch (align) {
          case LEFT -> TextAlign.LEFT;
          case CENTER -> TextAlign.CENTER;
          case RIGHT -> TextAlign.RIGHT;
        });
    for (Run run : runs) {
      XSLFTextRun set = paragraph.addNewTextRun();
      set.setText(run.text());
      set.setFontFamily(FONT);
      // In tenths of a point, as office programs show sizes.
      set.setFontSize(Math.floor(size * points * NARROWER * 10) / 10);
      set.setFontColor(opaque(run.color()));
      set.setBold(run.face().weight() >= Face.MEDIUM.weight());
      set.setItalic(run.face().isItalic());
    }
  }

  private static Color opaque(Color color) {
    return new Color(color.getRGB());
  }
}
