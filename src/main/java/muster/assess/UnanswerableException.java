package muster.assess;

import java.util.List;

/** A question that cannot be answered exactly; its message is a sentence for a person. */
public final class UnanswerableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> toHold;

  UnanswerableException(String sentence) {
    this(sentence, List.of());
  }

  UnanswerableException(String sentence, List<String> toHold) {
    super(sentence);
    this.toHold = List.copyOf(toHold);
  }

  /**
   * Ids of assumptions with which held fixed there is an answer ({@link HeldAssumptions}); empty if
   * that does not help.
   */
  public List<String> toHold() {
    return toHold;
  }
}
