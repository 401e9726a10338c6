package muster.assess;

import java.util.List;
import muster.model.Messages;

/** A question that cannot be answered exactly; its message is a sentence for a person. */
public final class UnanswerableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Messages MESSAGES = new Messages("muster.assess.messages");

  private final transient List<String> toHold;

  /**
   * @param key of the sentence
   */
  UnanswerableException(String key, Object... arguments) {
    this(List.of(), key, arguments);
  }

  UnanswerableException(List<String> toHold, String key, Object... arguments) {
    super(MESSAGES.text(key, arguments));
    this.toHold = List.copyOf(toHold);
  }

  /** A sum of troops leaves 64 bits. */
  static UnanswerableException sumTooLarge() {
    return new UnanswerableException("sumTooLarge", Long.MAX_VALUE);
  }

  /**
   * Ids of assumptions with which held fixed there is an answer ({@link HeldAssumptions}); empty if
   * that does not help.
   */
  public List<String> toHold() {
    return toHold;
  }
}
