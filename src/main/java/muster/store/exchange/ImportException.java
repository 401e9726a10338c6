package muster.store.exchange;

import muster.model.Messages;

/** A file that cannot be imported. Its message is one sentence: why, and what to do. */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1;
  private static final Messages MESSAGES = new Messages("muster.store.messages");

  private ImportException(String message) {
    super(message);
  }

  public static ImportException of(String key, Object... arguments) {
    return new ImportException(text(key, arguments));
  }

  public static ImportException because(String sentence) {
    return new ImportException(sentence);
  }

  /** A sentence of this package, for what is refused without ending the whole import. */
  public static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
