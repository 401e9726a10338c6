package muster.desktop.map;

import muster.draw.map.MapViewport;

/**
 * The way from one view to another that seems shortest: out, across and in again, at an even speed
 * for the eye (van Wijk and Nuij, Smooth and efficient zooming and panning, 2003, with their ρ of
 * about √2).
 */
public final class FlightPath {
  private static final double RHO = Math.sqrt(2);

  /**
   * A way shorter than this, as a share of the width, is zoom only: the formula would divide by it.
   */
  private static final double NO_WAY = 1e-6;

  private final MapViewport from;
  private final MapViewport to;

  /** Metres of the plane between the two middles. */
  private final double distance;

  private final double startWidth;
  private final double endWidth;
  private final double r0;
  private final double length;

  public FlightPath(MapViewport from, MapViewport to) {
    this.from = from;
    this.to = to;
    startWidth = from.metresPerPixel() * to.width();
    endWidth = to.metresPerPixel() * to.width();
    distance = Math.hypot(to.centreX() - from.centreX(), to.centreY() - from.centreY());
    if (distance / startWidth < NO_WAY) {
      r0 = 0;
      length = Math.abs(Math.log(endWidth / startWidth)) / RHO;
    } else {
      r0 = r(startWidth, 1);
      length = (r(endWidth, -1) - r0) / RHO;
    }
  }

  private double r(double width, int sign) {
    double rho2 = RHO * RHO;
    double b =
        (endWidth * endWidth - startWidth * startWidth + sign * rho2 * rho2 * distance * distance)
            / (2 * width * rho2 * distance);
    // Its area hyperbolic sine, negative: written so that nothing cancels out where it is large.
    return -Math.signum(b) * Math.log(Math.abs(b) + Math.sqrt(b * b + 1));
  }

  /** How long the way seems: about 1 for each time that the view is left behind. */
  public double length() {
    return length;
  }

  /**
   * The view on the way.
   *
   * @param share of the way, 0 to 1
   */
  public MapViewport at(double share) {
    if (share >= 1) {
      return to;
    }
    double s = share * length;
    double width;
    double along;
    if (distance / startWidth < NO_WAY) {
      width = startWidth * Math.exp(Math.signum(endWidth - startWidth) * RHO * s);
      along = share;
    } else {
      double cosh = Math.cosh(r0);
      width = startWidth * cosh / Math.cosh(RHO * s + r0);
      along =
          startWidth / (RHO * RHO * distance) * (cosh * Math.tanh(RHO * s + r0) - Math.sinh(r0));
    }
    return new MapViewport(
        from.centreX() + along * (to.centreX() - from.centreX()),
        from.centreY() + along * (to.centreY() - from.centreY()),
        Math.clamp(width / to.width(), MapViewport.CLOSEST, MapViewport.WIDEST),
        to.width(),
        to.height());
  }
}
