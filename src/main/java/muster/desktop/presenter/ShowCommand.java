package muster.desktop.presenter;

import static javafx.scene.input.KeyCode.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import muster.desktop.kit.KeyUse;

/** What keys do to a show; clickers send some of them. */
enum ShowCommand {
  NEXT(RIGHT, DOWN, KP_RIGHT, KP_DOWN, SPACE, PAGE_DOWN),
  BACK(LEFT, UP, KP_LEFT, KP_UP, BACK_SPACE, PAGE_UP),
  FIRST(HOME),
  LAST(END),
  GO(ENTER),
  BLACK(B, PERIOD, DECIMAL),
  WHITE(W, COMMA),
  SPOTLIGHT(L),
  PEN(P),
  COLOUR(C),
  ERASE(E),
  CLOSER(Z, PLUS, ADD, EQUALS),
  WIDER(MINUS, SUBTRACT),
  ASK(Q),
  RESTORE(R),
  KEEP(K),
  SWAP(X),
  TURN(V),
  LEAVE(ESCAPE);

  @SuppressWarnings("ImmutableEnumChecker") // It is a list that nobody can change.
  private final List<KeyCode> keys;

  ShowCommand(KeyCode... keys) {
    this.keys = List.of(keys);
  }

  /** What a key does when no other is held down. */
  static Optional<ShowCommand> of(KeyCode code) {
    return Arrays.stream(values()).filter(command -> command.keys.contains(code)).findFirst();
  }

  List<KeyCode> keys() {
    return keys;
  }

  /** All of them for the help, with what is no key of one command alone. */
  static List<KeyUse> uses() {
    return Stream.concat(
            Arrays.stream(values())
                .map(
                    command ->
                        KeyUse.of(
                            "help.show." + command.name().toLowerCase(Locale.ROOT), command.keys)),
            Stream.of(
                KeyUse.of("help.show.digits", "0 – 9"),
                KeyUse.of("help.show.whole", "0"),
                KeyUse.of("help.show.shortcut", "Ctrl+Space")))
        .toList();
  }
}
