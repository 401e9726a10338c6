package muster.desktop.presenter;

import javafx.geometry.Rectangle2D;

/**
 * Where everything stands on the audience's display. What lies beside the slide makes it smaller
 * and covers none of it.
 *
 * @param panel width of the assumptions; 0: they are closed
 * @param band height of what a branch is called; 0: it is the slide as it is
 * @param edge width of the frame around a branch
 * @param slide its place
 */
record AudienceLayout(double panel, double band, double edge, Rectangle2D slide) {
  private static final double RATIO = 16 / 9.0;

  /** Of the display's width. */
  private static final double PANEL = 0.29;

  /** Of the display's height. */
  private static final double BAND = 0.062;

  /** Of the display's height. */
  private static final double EDGE = 0.008;

  /**
   * @param open whether the assumptions are
   * @param branch whether the slide is one
   */
  static AudienceLayout of(double width, double height, boolean open, boolean branch) {
    double panel = open ? Math.round(width * PANEL) : 0;
    double band = branch ? Math.round(height * BAND) : 0;
    // Beside the assumptions the frame has its room from the start: no toggle moves the slide.
    double edge = branch || open ? Math.round(height * EDGE) : 0;
    return new AudienceLayout(
        panel, band, edge, fit(panel + edge, band, width - panel - 2 * edge, height - band - edge));
  }

  /** The largest slide in a box, in its middle, on whole units so that dots stay dots. */
  static Rectangle2D fit(double x, double y, double width, double height) {
    double across = Math.floor(Math.max(1, Math.min(width, height * RATIO)));
    double down = Math.floor(Math.max(1, Math.min(height, width / RATIO)));
    return new Rectangle2D(
        x + Math.floor((width - across) / 2), y + Math.floor((height - down) / 2), across, down);
  }
}
