package muster.desktop.shell;

import java.awt.image.BufferedImage;

/**
 * The map as a start painted it first, for the next start to show until it has painted it itself.
 *
 * @param frame the window that it was in
 * @param marking of the workspace that it shows, empty if that has none
 * @param picture the map with legend and scale, of type {@link BufferedImage#TYPE_INT_ARGB_PRE}
 */
public record MapSnapshot(Frame frame, String marking, BufferedImage picture) {

  /** Whether a picture of that window, that large, would be in the same place. */
  public boolean covers(Frame other, BufferedImage painted) {
    return frame.equals(other)
        && picture.getWidth() == painted.getWidth()
        && picture.getHeight() == painted.getHeight();
  }

  /**
   * A window, and where the map is in it. In any other window the map is another picture.
   *
   * @param width of what the window shows
   * @param height of what the window shows
   * @param scale dots of the screen a unit of the window
   * @param x of the map's upper left corner
   * @param y of the map's upper left corner
   */
  public record Frame(double width, double height, double scale, double x, double y) {
    /** Whether a window is like this one, whatever it shows. */
    public boolean fits(double otherWidth, double otherHeight, double otherScale) {
      return width == otherWidth && height == otherHeight && scale == otherScale;
    }
  }
}
