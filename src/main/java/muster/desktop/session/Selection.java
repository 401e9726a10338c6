package muster.desktop.session;

/**
 * What the person has picked out.
 *
 * @param id of the record in its file
 */
public record Selection(Kind kind, String id) {
  /** What can be picked out. */
  public enum Kind {
    ACTOR,
    ZONE,
    SITE,
    LINE
  }

  public static Selection actor(String id) {
    return new Selection(Kind.ACTOR, id);
  }
}
