package muster.desktop.presenter;

import static javafx.scene.input.KeyCode.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import muster.desktop.kit.KeyUse;

/** What keys do to the overlay of a show that asks "what if", while it is open. */
enum WhatIfCommand {
  PAGE(TAB),
  MARK_UP(UP, KP_UP),
  MARK_DOWN(DOWN, KP_DOWN),
  LEFTWARD(LEFT, KP_LEFT),
  RIGHTWARD(RIGHT, KP_RIGHT),
  TAKE(SPACE, ENTER),
  NUMBER(N),
  ERASE(BACK_SPACE);

  @SuppressWarnings("ImmutableEnumChecker") // It is a list that nobody can change.
  private final List<KeyCode> keys;

  WhatIfCommand(KeyCode... keys) {
    this.keys = List.of(keys);
  }

  static Optional<WhatIfCommand> of(KeyCode code) {
    return Arrays.stream(values()).filter(command -> command.keys.contains(code)).findFirst();
  }

  /** All of them for the help. */
  static List<KeyUse> uses() {
    return Stream.concat(
            Arrays.stream(values())
                .map(
                    command ->
                        KeyUse.of(
                            "help.ask." + command.name().toLowerCase(Locale.ROOT), command.keys)),
            Stream.of(KeyUse.of("help.ask.digits", "1 – 9")))
        .toList();
  }
}
