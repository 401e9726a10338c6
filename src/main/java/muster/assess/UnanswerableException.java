package muster.assess;

/** A question that cannot be answered exactly; its message is a sentence for a person. */
public final class UnanswerableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnanswerableException(String sentence) {
    super(sentence);
  }
}
