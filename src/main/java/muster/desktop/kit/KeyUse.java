package muster.desktop.kit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * What some keys do, as the help lists it. Where keys are read, such uses are made of the very
 * table that they are read with, so that the help cannot say anything else.
 *
 * @param key of its words
 * @param strokes as they stand on keys: {@code Shift+M}
 */
public record KeyUse(String key, List<String> strokes) {
  /** The same keys once more, on a number pad or a remote control: they need no mention. */
  private static final Set<KeyCode> TWINS =
      EnumSet.of(
          KeyCode.KP_LEFT,
          KeyCode.KP_RIGHT,
          KeyCode.KP_UP,
          KeyCode.KP_DOWN,
          KeyCode.ADD,
          KeyCode.SUBTRACT,
          KeyCode.DECIMAL,
          KeyCode.EQUALS,
          KeyCode.COPY);

  public KeyUse {
    strokes = List.copyOf(strokes);
  }

  /** The use of keys that stand in texts. */
  public static KeyUse of(String key, String... strokes) {
    return new KeyUse(key, Arrays.asList(strokes));
  }

  /** The use of keys without others held down. */
  public static KeyUse of(String key, List<KeyCode> codes) {
    return new KeyUse(
        key, codes.stream().filter(code -> !TWINS.contains(code)).map(KeyUse::name).toList());
  }

  /** How a key is called. */
  public static String name(KeyCode code) {
    return switch (code) {
      case LEFT, KP_LEFT -> "←";
      case RIGHT, KP_RIGHT -> "→";
      case UP, KP_UP -> "↑";
      case DOWN, KP_DOWN -> "↓";
      case PLUS, ADD, EQUALS -> "+";
      case MINUS, SUBTRACT -> "−";
      case PERIOD, DECIMAL -> ".";
      case COMMA -> ",";
      case ESCAPE -> "Esc";
      default -> code.getName();
    };
  }
}
