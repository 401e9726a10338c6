package muster.draw.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import muster.geo.MapProjection;
import muster.model.Extras;
import muster.model.Slide;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What part of the projected plane is shown, and how large. Immutable: moving gives another one.
 *
 * <p>Pixels are reference pixels, the unit in which symbols and letters are measured; x to the
 * right and y down from the picture's upper left corner. A picture of twice as many dots is painted
 * with a {@code Graphics2D} scaled by two.
 *
 * @param centreX metres on the plane, to the east
 * @param centreY metres on the plane, to the north
 * @param metresPerPixel above 0
 * @param width pixels, above 0
 * @param height pixels, above 0
 */
public record MapViewport(
    double centreX, double centreY, double metresPerPixel, double width, double height) {

  /** Closer, no file of the base map shows more. */
  public static final double CLOSEST = 20;

  /** Wider, the base map ends inside the picture. */
  public static final double WIDEST = 4_000;

  public MapViewport {
    if (!(metresPerPixel > 0 && width > 0 && height > 0)
        || !Double.isFinite(centreX + centreY + metresPerPixel + width + height)) {
      throw new IllegalArgumentException(
          centreX + ", " + centreY + ", " + metresPerPixel + ", " + width + ", " + height);
    }
  }

  /**
   * All of an area of the plane in the middle of the picture.
   *
   * @param margin free pixels on every side
   */
  public static MapViewport fit(Envelope area, double width, double height, double margin) {
    double across = Math.max(1, width - 2 * margin);
    double down = Math.max(1, height - 2 * margin);
    double scale = Math.max(area.getWidth() / across, area.getHeight() / down);
    Coordinate centre = area.centre();
    return new MapViewport(centre.x, centre.y, limited(scale), width, height);
  }

  /** A slide's view in a picture of this size. */
  public static MapViewport of(
      Slide.View view, MapProjection projection, double width, double height) {
    Coordinate centre = projection.project(view.longitude(), view.latitude());
    return new MapViewport(centre.x, centre.y, view.widthKm() * 1000 / width, width, height);
  }

  private static double limited(double metresPerPixel) {
    return Math.clamp(metresPerPixel, CLOSEST, WIDEST);
  }

  /** The map moved with the pointer by so many pixels. */
  public MapViewport panned(double dx, double dy) {
    return new MapViewport(
        centreX - dx * metresPerPixel,
        centreY + dy * metresPerPixel,
        metresPerPixel,
        width,
        height);
  }

  /**
   * Closer (factor above 1) or wider, with what is under the pixel staying there. Ends at {@link
   * #CLOSEST} and {@link #WIDEST}.
   */
  public MapViewport zoomed(double factor, double x, double y) {
    double scale = limited(metresPerPixel / factor);
    double fixedX = metresX(x);
    double fixedY = metresY(y);
    return new MapViewport(
        fixedX - (x - width / 2) * scale, fixedY + (y - height / 2) * scale, scale, width, height);
  }

  /** The same centre and scale in a picture of another size. */
  public MapViewport resized(double newWidth, double newHeight) {
    return new MapViewport(centreX, centreY, metresPerPixel, newWidth, newHeight);
  }

  public double pixelX(double metres) {
    return (metres - centreX) / metresPerPixel + width / 2;
  }

  public double pixelY(double metres) {
    return (centreY - metres) / metresPerPixel + height / 2;
  }

  public Point2D pixel(Coordinate metres) {
    return new Point2D.Double(pixelX(metres.x), pixelY(metres.y));
  }

  public double metresX(double pixel) {
    return centreX + (pixel - width / 2) * metresPerPixel;
  }

  public double metresY(double pixel) {
    return centreY - (pixel - height / 2) * metresPerPixel;
  }

  public Coordinate metres(double x, double y) {
    return new Coordinate(metresX(x), metresY(y));
  }

  /** What is shown, in pixels. */
  public Rectangle2D frame() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /** What is shown, on the plane, and so many pixels around it. */
  public Envelope envelope(double margin) {
    return new Envelope(
        metresX(-margin), metresX(width + margin), metresY(-margin), metresY(height + margin));
  }

  /** The smallest span of longitudes and latitudes around what is shown. */
  Envelope degrees(MapProjection projection) {
    Envelope degrees = new Envelope();
    for (int i = 0; i <= 8; i++) {
      for (int k = 0; k <= 8; k++) {
        degrees.expandToInclude(projection.unproject(metres(width * i / 8, height * k / 8)));
      }
    }
    return degrees;
  }

  /** The same view for a slide: its centre and its width through the centre. */
  public Slide.View view(MapProjection projection) {
    Coordinate centre = projection.unproject(centreX, centreY);
    return new Slide.View(centre.x, centre.y, width * metresPerPixel / 1000, Extras.NONE);
  }
}
