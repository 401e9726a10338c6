package muster.desktop.commitments;

/** How many of an actor's commitments on one axis stand, and how many do not. */
public record AxisState(int stands, int blocked) implements Comparable<AxisState> {
  static final AxisState NONE = new AxisState(0, 0);

  boolean isNone() {
    return stands == 0 && blocked == 0;
  }

  AxisState plus(AxisState other) {
    return new AxisState(stands + other.stands, blocked + other.blocked);
  }

  /** More that stands comes later; where that is equal, more that is blocked does. */
  @Override
  public int compareTo(AxisState other) {
    int byStanding = Integer.compare(stands, other.stands);
    return byStanding != 0 ? byStanding : Integer.compare(blocked, other.blocked);
  }
}
