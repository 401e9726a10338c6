package muster.desktop.kit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of which any does one and the same. */
public record Keys(List<KeyCodeCombination> any) {
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

  public Keys {
    any = List.copyOf(any);
  }

  /** Keys with none but Shift held down: on some keyboards it takes that to type a plus. */
  public static Keys of(KeyCode... codes) {
    return held(codes, KeyCombination.SHIFT_ANY);
  }

  /** With the key held down that shortcuts have: Ctrl, on macOS Command. */
  public static Keys shortcut(KeyCode... codes) {
    return held(codes, KeyCombination.SHORTCUT_DOWN);
  }

  /** With that key and Shift held down. */
  public static Keys shiftShortcut(KeyCode... codes) {
    return held(codes, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** With Alt held down. */
  public static Keys alt(KeyCode... codes) {
    return held(codes, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_ANY);
  }

  private static Keys held(KeyCode[] codes, KeyCombination.Modifier... held) {
    return new Keys(Arrays.stream(codes).map(code -> new KeyCodeCombination(code, held)).toList());
  }

  /** These and others. */
  public Keys or(Keys others) {
    return new Keys(Stream.concat(any.stream(), others.any.stream()).toList());
  }

  /** Whether one of them was pressed. */
  public boolean have(KeyEvent event) {
    return any.stream().anyMatch(key -> key.match(event));
  }

  /** As they stand on keys, each once: {@code Shift+M}. */
  List<String> strokes() {
    return any.stream().filter(key -> !TWINS.contains(key.getCode())).map(Keys::name).toList();
  }

  private static String name(KeyCodeCombination key) {
    return (key.getShortcut() == KeyCombination.ModifierValue.DOWN ? "Ctrl+" : "")
        + (key.getAlt() == KeyCombination.ModifierValue.DOWN ? "Alt+" : "")
        + (key.getShift() == KeyCombination.ModifierValue.DOWN ? "Shift+" : "")
        + name(key.getCode());
  }

  /** How a key is called. */
  private static String name(KeyCode code) {
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
