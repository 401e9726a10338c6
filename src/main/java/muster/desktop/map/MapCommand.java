package muster.desktop.map;

import static javafx.scene.input.KeyCode.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import muster.desktop.kit.KeyUse;

/** What keys do to the map while it has the focus. */
enum MapCommand {
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
  CANCEL(ESCAPE);

  @SuppressWarnings("ImmutableEnumChecker") // It is a list that nobody can change.
  private final List<KeyCode> keys;

  MapCommand(KeyCode... keys) {
    this.keys = List.of(keys);
  }

  static Optional<MapCommand> of(KeyCode code) {
    return Arrays.stream(values()).filter(command -> command.keys.contains(code)).findFirst();
  }

  /** All of them for the help, with those that Shift changes and what the pointer does. */
  static List<KeyUse> uses() {
    return Stream.concat(
            Arrays.stream(values())
                .map(
                    command ->
                        KeyUse.of(
                            "help.map." + command.name().toLowerCase(Locale.ROOT), command.keys)),
            Stream.of(
                KeyUse.of("help.map.walk-back", "Shift+N"),
                KeyUse.of("help.map.measure-area", "Shift+M"),
                KeyUse.of("help.map.copy", "Ctrl+C"),
                KeyUse.of("help.map.goto", "B, 1 – 9"),
                KeyUse.of("help.map.free", "Alt")))
        .toList();
  }
}
