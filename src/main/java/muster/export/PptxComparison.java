package muster.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import muster.draw.SlideStyle;
import muster.draw.chart.CompareContent;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Run;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** Makes a table of the countries of a comparison: a column for each scenario. */
final class PptxComparison {

  private static final double ROW = 29;
  private static final double SIZE = 16.5;

  /** The names' column in widths of the others. */
  private static final double NAMES = 0.8;

  private final XSLFSlide slide;
  private final PptxText text;
  private final SlideStyle style;
  private final Language language;

  PptxComparison(XSLFSlide slide, PptxText text, SlideStyle style, Language language) {
    this.slide = slide;
    this.text = text;
    this.style = style;
    this.language = language;
  }

  /** Adds those that differ first, as many as fit, and a row that counts the others. */
  void add(Rectangle2D box, CompareContent content) {
    int fit = Math.max(1, (int) (box.getHeight() / ROW) - 1);
    boolean all = content.actors().size() <= fit;
    List<CompareContent.Row> shown =
        all ? content.actors() : content.actors().subList(0, Math.max(1, fit - 1));
    XSLFTable table = slide.createTable();
    table.setAnchor(
        text.scaled(
            new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), (fit + 1) * ROW)));
    List<String> heads = new ArrayList<>(List.of(language.text("table.country")));
    content.scenarios().forEach(column -> heads.add(column.title()));
    row(table, heads, _ -> true);
    for (CompareContent.Row row : shown) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      row.cells().forEach(cell -> cells.add(cell.text()));
      row(table, cells, i -> i > 0 && row.cells().get(i - 1).differs());
    }
    if (!all) {
      List<String> more = new ArrayList<>();
      int left = content.actors().size() - shown.size();
      more.add(language.counted("table.more", left, left));
      content.scenarios().forEach(_ -> more.add(""));
      row(table, more, _ -> false);
      int last = table.getNumberOfRows() - 1;
      // An empty cell of its own is as high as the program's usual letters.
      table.mergeCells(last, last, 0, content.scenarios().size());
    }
    double wide = box.getWidth() * text.points() / (content.scenarios().size() + NAMES);
    table.setColumnWidth(0, wide * NAMES);
    for (int i = 1; i <= content.scenarios().size(); i++) {
      table.setColumnWidth(i, wide);
    }
  }

  private void row(XSLFTable table, List<String> texts, IntPredicate bold) {
    XSLFTableRow row = table.addRow();
    row.setHeight(ROW * text.points());
    for (int i = 0; i < texts.size(); i++) {
      XSLFTableCell cell = row.addCell();
      cell.setLeftInset(4 * text.points());
      cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
      cell.setTopInset(1 * text.points());
      cell.setBottomInset(1 * text.points());
      Face face = bold.test(i) ? Face.BOLD : Face.REGULAR;
      text.set(cell, List.of(new Run(texts.get(i), face, style.words().text())), SIZE, Align.LEFT);
      cell.setBorderColor(BorderEdge.bottom, style.paper().rule());
      cell.setBorderWidth(BorderEdge.bottom, text.points());
    }
  }
}
