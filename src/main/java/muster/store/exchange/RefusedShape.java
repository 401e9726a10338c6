package muster.store.exchange;

/** A feature that cannot be taken, while others of its file can. Its message is one sentence. */
final class RefusedShape extends Exception {
  private static final long serialVersionUID = 1;

  private RefusedShape(String message) {
    super(message, null, false, false);
  }

  static RefusedShape of(String key, Object... arguments) {
    return new RefusedShape(ImportException.text(key, arguments));
  }

  static RefusedShape because(String sentence) {
    return new RefusedShape(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
