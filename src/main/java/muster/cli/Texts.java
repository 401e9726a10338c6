package muster.cli;

import muster.model.Messages;

/** The command line's words. */
final class Texts {
  private static final Messages MESSAGES = new Messages("muster.cli.messages");

  private Texts() {}

  static String of(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
