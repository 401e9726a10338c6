package muster.desktop.map;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.KeyCommand;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Keys;

/** What keys do to the map while it has the focus. */
enum MapCommand implements KeyCommand {
  WEST(LEFT, KP_LEFT),
  EAST(RIGHT, KP_RIGHT),
  NORTH(UP, KP_UP),
  SOUTH(DOWN, KP_DOWN),
  CLOSER(PLUS, ADD, EQUALS),
  WIDER(MINUS, SUBTRACT),
  FIT(HOME),
  WALK(N),
  IDENTIFY(I),
  GRID(G),
  BOOKMARKS(B),
  MEASURE(M),
  POINT(SPACE),
  BACK(BACK_SPACE),
  REMOVE(DELETE),
  FINISH(ENTER),
  CANCEL(ESCAPE),
  COPY(Keys.shortcut(C).or(Keys.of(KeyCode.COPY)));

  @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
  private final Keys keys;

  MapCommand(KeyCode... keys) {
    this(Keys.of(keys));
  }

  MapCommand(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  static Optional<MapCommand> of(KeyEvent event) {
    return KeyCommand.of(values(), event);
  }

  /** All of them for the help, with those that Shift changes and what the pointer does. */
  static List<KeyUse> uses() {
    return KeyCommand.uses(
        "map",
        values(),
        KeyUse.of("help.map.walk-back", "Shift+N"),
        KeyUse.of("help.map.measure-area", "Shift+M"),
        KeyUse.of("help.map.goto", "B, 1 – 9"),
        KeyUse.of("help.map.free", "Alt"));
  }
}
