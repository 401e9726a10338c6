package muster.draw.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Where support comes from, as seen from the west of Ukraine. */
enum Direction {
  NORTH,
  WEST,
  SOUTH;

  /** Half the angle that counts as west, in radians. */
  private static final double WIDE = Math.toRadians(50);

  /** The point of the plane that directions are seen from: it stays where it is in every world. */
  static Coordinate centre(Envelope ukraine) {
    return new Coordinate(ukraine.getMinX() + ukraine.getWidth() / 4, ukraine.centre().y);
  }

  /**
   * The direction of a place on the plane. What lies to the east of the middle, on other shores,
   * comes from the north or the south.
   */
  static Direction of(Coordinate place, Coordinate centre) {
    double angle = Math.atan2(place.y - centre.y, centre.x - place.x);
    return Math.abs(angle) <= WIDE ? WEST : angle > 0 ? NORTH : SOUTH;
  }
}
