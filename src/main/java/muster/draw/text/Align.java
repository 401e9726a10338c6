package muster.draw.text;

/** Where lines stand in the width of their box. */
public enum Align {
  LEFT(0),
  CENTER(0.5),
  RIGHT(1);

  private final double share;

  Align(double share) {
    this.share = share;
  }

  /** How far a line of this width is moved to the right in a box of that width. */
  public double offset(double lineWidth, double boxWidth) {
    return share * (boxWidth - lineWidth);
  }
}
