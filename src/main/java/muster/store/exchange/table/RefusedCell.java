package muster.store.exchange.table;

import muster.store.exchange.ImportException;

/** A cell that cannot be taken. Its message is one sentence. */
final class RefusedCell extends Exception {
  private static final long serialVersionUID = 1;

  private RefusedCell(String message) {
    super(message, null, false, false);
  }

  static RefusedCell of(String key, Object... arguments) {
    return new RefusedCell(ImportException.text(key, arguments));
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
