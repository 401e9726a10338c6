package muster.draw.slide;

import java.awt.geom.Rectangle2D;

/**
 * The parts of a slide, in reference pixels.
 *
 * @param scale dots a reference pixel
 * @param width of the slide
 * @param height of the slide
 */
record SlideFrame(double scale, double width, double height) {

  static final double MARGIN = 36;
  static final double BANNER = 34;
  static final double HEADER = 108;
  static final double FOOTER = 62;

  /** The narrowest slide, in reference pixels, that the parts fit beside each other. */
  private static final double NARROWEST = 1440;

  /**
   * The whole of a picture of so many dots: 1080 reference pixels high, more where it is narrow.
   */
  static SlideFrame of(int width, int height) {
    double scale = Math.min(height / 1080.0, width / NARROWEST);
    return new SlideFrame(scale, width / scale, height / scale);
  }

  Rectangle2D topBanner() {
    return new Rectangle2D.Double(0, 0, width, BANNER);
  }

  Rectangle2D bottomBanner() {
    return new Rectangle2D.Double(0, height - BANNER, width, BANNER);
  }

  Rectangle2D header() {
    return new Rectangle2D.Double(MARGIN, BANNER + 12, width - 2 * MARGIN, HEADER - 12);
  }

  Rectangle2D footer() {
    double top = height - BANNER - FOOTER;
    return new Rectangle2D.Double(MARGIN, top + 8, width - 2 * MARGIN, FOOTER - 12);
  }

  /** What is left for map, table and outlook. */
  Rectangle2D body() {
    double top = BANNER + HEADER + 6;
    return new Rectangle2D.Double(MARGIN, top, width - 2 * MARGIN, height - BANNER - FOOTER - top);
  }
}
