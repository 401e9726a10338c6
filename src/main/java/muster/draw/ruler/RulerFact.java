package muster.draw.ruler;

/**
 * A figure with its name.
 *
 * @param text with its unit
 */
public record RulerFact(String name, String text, Mark mark) {

  /** What is to be seen of a figure beside its number. */
  public enum Mark {
    PLAIN,
    /** Rests on an estimate. */
    ESTIMATE,
    /** Falls short of the stand-off. */
    SHORT
  }
}
