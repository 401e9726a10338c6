package muster.draw.map;

import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A symbol with its place on the picture.
 *
 * @param label its name on the map
 * @param kind of the site, or {@code place}
 * @param rank the lower, the more it matters
 * @param affiliation of a site in a frame, or null: a symbol without one
 * @param count of the sites that it stands for
 * @param radius pixels; small where a more important symbol stands beside it
 */
record Symbol(
    MapThing thing,
    String label,
    String kind,
    double rank,
    double x,
    double y,
    double radius,
    boolean capital,
    boolean highlighted,
    @Nullable Affiliation affiliation,
    int count) {

  Rectangle2D box() {
    double reach = reach() + 1;
    return new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
  }

  /** Pixels from its middle to its end, where a frame reaches farther than a badge. */
  double reach() {
    return affiliation == null ? radius : radius * FrameShapes.REACH;
  }

  boolean isPlace() {
    return kind.equals(PLACE);
  }

  /** A mark that says where and of what kind, but no more; what is brought out stays large. */
  Symbol small() {
    return highlighted || isGroup() || radius <= SMALL
        ? this
        : new Symbol(
            thing, label, kind, rank + LESS, x, y, SMALL, capital, false, affiliation, count);
  }

  /** Whether it stands for more than one site. */
  boolean isGroup() {
    return kind.equals(GROUP);
  }

  /** The same elsewhere on the picture. */
  Symbol at(double otherX, double otherY) {
    return new Symbol(
        thing, label, kind, rank, otherX, otherY, radius, capital, highlighted, affiliation, count);
  }

  /** The radius of a mark that says no more than where and of what kind. */
  static final double SMALL = 3.6;

  private static final double LESS = 15;

  static final String PLACE = "place";

  /** No site's kind has a space. */
  static final String GROUP = "group of sites";
}
