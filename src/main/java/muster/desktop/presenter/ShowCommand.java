package muster.desktop.presenter;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.KeyCommand;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Keys;

/** What keys do to a show; clickers send some of them. */
enum ShowCommand implements KeyCommand {
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
  ASK(Keys.of(Q).or(Keys.shortcut(SPACE))),
  RESTORE(R),
  KEEP(K),
  SWAP(X),
  TURN(V),
  LEAVE(ESCAPE);

  @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
  private final Keys keys;

  ShowCommand(KeyCode... keys) {
    this(Keys.of(keys));
  }

  ShowCommand(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  static Optional<ShowCommand> of(KeyEvent event) {
    return KeyCommand.of(values(), event);
  }

  /** All of them for the help, with what is no key of one command alone. */
  static List<KeyUse> uses() {
    return KeyCommand.uses(
        "show",
        values(),
        KeyUse.of("help.show.digits", "0 – 9"),
        KeyUse.of("help.show.whole", "0"));
  }
}
