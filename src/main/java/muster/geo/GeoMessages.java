package muster.geo;

import muster.model.Messages;

/** The sentences of this package. */
final class GeoMessages {
  private static final Messages MESSAGES = new Messages("muster.geo.messages");

  private GeoMessages() {}

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
