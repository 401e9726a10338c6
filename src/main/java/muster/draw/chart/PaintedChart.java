package muster.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What stands where in a chart that was painted.
 *
 * @param letters the size of text that fitted
 * @param hits the clickable parts
 * @param words every text and where it is
 * @param bars every bar and mark that stands for a number
 */
public record PaintedChart(
    double letters, List<ChartHit> hits, List<Words> words, List<Rectangle2D> bars) {
  public PaintedChart {
    hits = List.copyOf(hits);
    words = List.copyOf(words);
    bars = List.copyOf(bars);
  }

  /**
   * @param cut whether some of the text did not fit and is left out behind an ellipsis
   */
  public record Words(Rectangle2D box, String text, boolean cut) {}

  /** The clickable part at a point, if there is one. */
  public Optional<ChartHit> at(double x, double y) {
    return hits.stream().filter(hit -> hit.box().contains(x, y)).findFirst();
  }
}
