package muster.desktop.presenter;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.KeyCommand;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Keys;

/** What keys do to the overlay of a show that asks "what if", while it is open. */
enum WhatIfCommand implements KeyCommand {
  PAGE(TAB),
  MARK_UP(UP, KP_UP),
  MARK_DOWN(DOWN, KP_DOWN),
  LEFTWARD(LEFT, KP_LEFT),
  RIGHTWARD(RIGHT, KP_RIGHT),
  TAKE(SPACE, ENTER),
  NUMBER(N),
  ERASE(BACK_SPACE);

  @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
  private final Keys keys;

  WhatIfCommand(KeyCode... keys) {
    this.keys = Keys.of(keys);
  }

  @Override
  public Keys keys() {
    return keys;
  }

  static Optional<WhatIfCommand> of(KeyEvent event) {
    return KeyCommand.of(values(), event);
  }

  /** All of them for the help. */
  static List<KeyUse> uses() {
    return KeyCommand.uses("ask", values(), KeyUse.of("help.ask.digits", "1 – 9"));
  }
}
