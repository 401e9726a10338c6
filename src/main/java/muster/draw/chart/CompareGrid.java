package muster.draw.chart;

import muster.draw.text.Face;
import muster.draw.text.TextBlock;

/**
 * Columns of equal width, one for each scenario, and room for the names of rows: beside them where
 * there is room, else above.
 *
 * @param labels how wide the names beside the columns are; 0 if they stand above
 * @param width of a column
 */
record CompareGrid(Sketch sketch, double labels, double width) {

  private static final double GAP = 1.2;

  /** The least room for names, in letters' sizes: a range and its likely number in one line. */
  private static final double NAMES = 16;

  /** Beside its names a column is at least this wide, in letters' sizes. */
  private static final double LEAST = 10;

  /** The same for a column that has a map. */
  private static final double LEAST_MAP = 16;

  static CompareGrid of(Sketch sketch, int columns, boolean maps) {
    double labels = Math.clamp(sketch.width() * 0.26, sketch.em(NAMES), sketch.em(20));
    double gaps = (columns - 1) * sketch.em(GAP);
    double beside = (sketch.width() - labels - gaps) / columns;
    return beside >= sketch.em(maps ? LEAST_MAP : LEAST)
        ? new CompareGrid(sketch, labels, beside)
        : new CompareGrid(sketch, 0, (sketch.width() - gaps) / columns);
  }

  double x(int column) {
    return labels + column * (width + sketch.em(GAP));
  }

  /** A heading over the whole width; says where rows may start. */
  double heading(double y, String text) {
    double end =
        sketch.write(
            sketch.block(text, Face.BOLD, sketch.look().words().title(), 0.95, sketch.width()),
            0,
            y);
    double line = end + sketch.em(0.12);
    sketch.line(0, line, sketch.width(), line, sketch.ink(), 0.09);
    return line + sketch.em(0.05);
  }

  /**
   * A heading with the scenarios' letters above their cells: in one row where both have room, else
   * below it; says where rows may start.
   */
  double heading(double y, String text, int columns) {
    TextBlock heading =
        sketch.block(text, Face.BOLD, sketch.look().words().title(), 0.95, sketch.width());
    double end = heading(y, text);
    if (labels > 0 && heading.textWidth() < labels + sketch.em(0.9)) {
      letters(y, columns);
      return end;
    }
    return letters(end + sketch.em(0.1), columns);
  }

  private double letters(double y, int columns) {
    double end = y;
    for (int i = 0; i < columns; i++) {
      end =
          sketch.write(
              sketch.block(ComparePainter.letter(i), Face.BOLD, sketch.ink(), 0.95, width),
              x(i) + sketch.em(1.4),
              y);
    }
    return end;
  }

  /**
   * @param cells where the row's cells start
   * @param end where its name ends
   */
  record Name(double cells, double end) {}

  Name name(double y, String text) {
    double end =
        sketch.write(
            sketch.block(
                text,
                Face.MEDIUM,
                sketch.ink(),
                0.95,
                labels > 0 ? labels - sketch.em(1) : sketch.width()),
            0,
            y);
    return new Name(labels > 0 ? y : end, end);
  }

  /** Ends a row with a line. */
  double rule(double end) {
    double y = end + sketch.em(0.2);
    sketch.line(0, y, sketch.width(), y, sketch.look().paper().faintRule(), 0.07);
    return y;
  }

  /** A remark over the whole width; says where it ends. */
  double note(double y, String text) {
    return sketch.write(
        sketch.block(text, Face.REGULAR, sketch.soft(), 0.92, sketch.width()),
        0,
        y + sketch.em(0.25));
  }
}
