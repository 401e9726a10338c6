package muster.desktop.map;

/** The point of the map that a command without a pointer of its own means. */
public record Here(MapPoint at, Kind kind) {
  /** What is at the point. */
  public enum Kind {
    POINTER,
    /** What the keys are on. */
    THING,
    /** Neither: the middle of the pane. */
    CENTRE
  }
}
