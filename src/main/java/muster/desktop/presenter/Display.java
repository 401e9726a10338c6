package muster.desktop.presenter;

/**
 * A screen, in the units of windows.
 *
 * @param scale dots a unit
 * @param primary whether it is the one on which the person works
 */
public record Display(
    double x, double y, double width, double height, double scale, boolean primary) {
  /** Whether it is another's place, whatever else is different. */
  boolean isAt(Display other) {
    return x == other.x && y == other.y && width == other.width && height == other.height;
  }
}
