package muster.draw.slide;

/** A slide bears no marking; the message says in a sentence which, and what to do. */
public final class UnmarkedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnmarkedException(String sentence) {
    super(sentence);
  }
}
