package muster.draw.chart;

import muster.draw.SlideStyle;
import muster.draw.Style;
import muster.draw.text.Language;

/**
 * How charts look. Every length of a chart is a multiple of its letters' size, so that a pane and a
 * slide show the same chart.
 *
 * @param letters the size of text, in reference pixels
 * @param language of what is not the workspace's own words
 */
public record ChartStyle(SlideStyle look, double letters, Language language) {

  /** In English. */
  public ChartStyle(SlideStyle look, double letters) {
    this(look, letters, Language.ENGLISH);
  }

  /** For a pane of a window, read from near. */
  public static ChartStyle pane() {
    return new ChartStyle(Style.briefing().slide(), 13);
  }

  /** For a slide of 1920 by 1080, read from across a room. */
  public static ChartStyle slide() {
    return new ChartStyle(Style.briefing().slide(), 20);
  }

  public ChartStyle withLetters(double size) {
    return new ChartStyle(look, size, language);
  }
}
