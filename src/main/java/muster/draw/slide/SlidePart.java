package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import muster.draw.SlideStyle;
import muster.draw.chart.CompareContent;
import muster.draw.text.Align;
import muster.draw.text.TextBlock;

/**
 * A part of a slide where it stands, in reference pixels. A slide is painted by painting its parts
 * in their order; a format with titles and tables of its own makes those of them.
 */
public sealed interface SlidePart {

  void paint(Graphics2D g);

  /** What a text is for. */
  enum Role {
    TITLE,
    SUBTITLE,
    STAMP,
    REMARK,
    SOURCES,
    NOTE,
    MARKING
  }

  /** An area of one colour. */
  record Fill(Rectangle2D box, Color color) implements SlidePart {
    @Override
    public void paint(Graphics2D g) {
      g.setColor(color);
      g.fill(box);
    }
  }

  /** A straight line. */
  record Rule(Line2D line, Color color, double weight) implements SlidePart {
    @Override
    public void paint(Graphics2D g) {
      g.setColor(color);
      g.setStroke(new BasicStroke((float) weight));
      g.draw(line);
    }
  }

  /**
   * A text.
   *
   * @param x left of the box that it was fitted into
   * @param y top of that box
   */
  record Words(Role role, TextBlock block, double x, double y, Align align) implements SlidePart {
    @Override
    public void paint(Graphics2D g) {
      block.paint(g, x, y, align);
    }
  }

  /** The table of countries. */
  record Table(TableLayout layout) implements SlidePart {
    @Override
    public void paint(Graphics2D g) {
      layout.paint(g);
    }
  }

  /**
   * A map or a chart.
   *
   * @param painter paints it into its box
   */
  record Picture(Rectangle2D box, Consumer<Graphics2D> painter) implements SlidePart {
    @Override
    public void paint(Graphics2D g) {
      painter.accept(g);
    }
  }

  /**
   * Scenarios side by side.
   *
   * @param painter paints all of it into its box
   * @param above paints it into another box without the countries, which are a table's rows
   */
  record Comparison(
      Rectangle2D box,
      SlideStyle style,
      CompareContent content,
      Consumer<Graphics2D> painter,
      Above above)
      implements SlidePart {
    @Override
    public void paint(Graphics2D g) {
      painter.accept(g);
    }
  }

  /** Paints what stands above a comparison's countries. */
  @FunctionalInterface
  interface Above {
    void paint(Graphics2D g, Rectangle2D box);
  }
}
