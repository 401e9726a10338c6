package muster.desktop.edit;

/**
 * What came of saving at once, because something went wrong.
 *
 * @param reason why it failed, a sentence; else empty
 */
public record Rescue(State state, String reason) {
  /** Whether the work is safe. */
  public enum State {
    /** All that is shown is on the disk now. */
    SAVED,
    /** What is open is nobody's to change here, so there is nothing to save. */
    UNCHANGED,
    FAILED
  }

  static final Rescue SAVED = new Rescue(State.SAVED, "");

  /** Nothing that could be saved is open. */
  public static final Rescue UNCHANGED = new Rescue(State.UNCHANGED, "");

  /**
   * @param reason a sentence
   */
  public static Rescue failed(String reason) {
    return new Rescue(State.FAILED, reason);
  }
}
