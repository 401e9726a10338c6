package muster.draw;

/** How an area is told from another without colour. */
public enum ZonePattern {
  PLAIN,
  RISING,
  FALLING,
  CROSSED,
  LEVEL,
  UPRIGHT,
  GRID,
  DOTS,
  RINGS,
  PLUSES,
  DASHES
}
