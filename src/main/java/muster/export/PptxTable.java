package muster.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.SlideStyle;
import muster.draw.slide.TableLayout;
import muster.draw.text.Align;
import muster.draw.text.TextBlock;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** Makes an office program's table of the table of countries. */
final class PptxTable {

  private static final double HEAD = 34;

  private final XSLFSlide slide;
  private final PptxText text;

  PptxTable(XSLFSlide slide, PptxText text) {
    this.slide = slide;
    this.text = text;
  }

  void add(TableLayout layout) {
    SlideStyle style = layout.style();
    XSLFTable table = slide.createTable();
    Rectangle2D box = layout.box();
    double height = layout.rowsEnd() - box.getY() + 2 * HEAD;
    table.setAnchor(
        text.scaled(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height)));
    XSLFTableRow head = table.addRow();
    head.setHeight(HEAD * text.points());
    for (TextBlock word : layout.heads()) {
      XSLFTableCell cell = cell(head, word);
      border(cell, style.words().text(), 1.6);
    }
    for (TableLayout.Row row : layout.rows()) {
      XSLFTableRow line = table.addRow();
      line.setHeight(row.bounds().getHeight() * text.points());
      for (TableLayout.Cell content : row.cells()) {
        XSLFTableCell cell = cell(line, content.text());
        border(cell, style.paper().faintRule(), 1);
        if (row.highlighted()) {
          cell.setFillColor(style.paper().stripe());
        }
      }
    }
    widths(table, layout.columns(), box);
    below(table, layout.note());
    below(table, layout.total());
  }

  private XSLFTableCell cell(XSLFTableRow row, TextBlock block) {
    XSLFTableCell cell = row.addCell();
    cell.setLeftInset(4 * text.points());
    cell.setRightInset(2 * text.points());
    cell.setTopInset(7 * text.points());
    cell.setBottomInset(2 * text.points());
    text.set(cell, block, Align.LEFT);
    return cell;
  }

  private void border(XSLFTableCell cell, Color color, double weight) {
    cell.setBorderColor(BorderEdge.bottom, color);
    cell.setBorderWidth(BorderEdge.bottom, weight * text.points());
  }

  private void widths(XSLFTable table, List<Double> columns, Rectangle2D box) {
    int last = columns.size() - 2;
    for (int i = 0; i <= last; i++) {
      double left = i == 0 ? box.getX() : columns.get(i) - 4;
      double right = i == last ? box.getMaxX() : columns.get(i + 1) - 4;
      table.setColumnWidth(i, (right - left) * text.points());
    }
  }

  /** A row of one cell, so that it moves down where another program's letters need more room. */
  private void below(XSLFTable table, TextBlock block) {
    int columns = table.getNumberOfColumns();
    XSLFTableRow row = table.addRow();
    row.setHeight(HEAD * text.points());
    cell(row, block);
    for (int i = 1; i < columns; i++) {
      row.addCell();
    }
    int last = table.getNumberOfRows() - 1;
    table.mergeCells(last, last, 0, columns - 1);
  }
}
