package muster.desktop.briefing;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.KeyCommand;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Keys;

/** What keys do in the strip of slides. */
enum FilmCommand implements KeyCommand {
  BEFORE(LEFT, KP_LEFT, UP, KP_UP),
  AFTER(RIGHT, KP_RIGHT, DOWN, KP_DOWN),
  FIRST(HOME),
  LAST(END),
  LOOK(ENTER),
  EARLIER(Keys.alt(LEFT, KP_LEFT, UP, KP_UP)),
  LATER(Keys.alt(RIGHT, KP_RIGHT, DOWN, KP_DOWN)),
  NAME(F2),
  ADD(INSERT),
  REMOVE(DELETE);

  @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
  private final Keys keys;

  FilmCommand(KeyCode... keys) {
    this(Keys.of(keys));
  }

  FilmCommand(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  static Optional<FilmCommand> of(KeyEvent event) {
    return KeyCommand.of(values(), event);
  }

  /** All of them for the help. */
  static List<KeyUse> uses() {
    return KeyCommand.uses("film", values());
  }
}
