package muster.desktop.edit;

/**
 * Whether the workspace that is open may be changed where it is.
 *
 * @param sentence who has it, or why not; empty where it may be changed, and for what Muster ships
 */
public record Standing(Access access, String sentence) {
  /** It is one's own to change. */
  static final Standing OWN = new Standing(Access.OWN, "");

  /** It stays as it is: what Muster ships. */
  static final Standing FIXED = new Standing(Access.FIXED, "");

  /** How a workspace may be used. */
  public enum Access {
    OWN,
    FIXED,
    /** Somebody else has it, or it cannot be written: what they save is followed. */
    HELD,
    /** Who had it has left: it can be taken over. */
    LEFT
  }
}
