package muster.desktop.records;

import muster.desktop.kit.Words;

/**
 * A member in a form.
 *
 * @param member its name in the file
 * @param required whether there is always one
 */
record Field(String member, Input input, boolean required) {
  static Field must(String member, Input input) {
    return new Field(member, input, true);
  }

  static Field may(String member, Input input) {
    return new Field(member, input, false);
  }

  /** What it is called in a form. */
  String label() {
    return label(member);
  }

  static String label(String member) {
    return Words.orItself("record.", member);
  }
}
