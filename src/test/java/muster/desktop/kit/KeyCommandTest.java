package muster.desktop.kit;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeyCommandTest {
  /** A table of a part of a window. */
  private enum Sample implements KeyCommand {
    NEXT(Keys.of(RIGHT, KP_RIGHT, PLUS)),
    LATER(Keys.alt(RIGHT)),
    AGAIN(Keys.shortcut(Y).or(Keys.shiftShortcut(Z)));

    @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
    private final Keys keys;

    Sample(Keys keys) {
      this.keys = keys;
    }

    @Override
    public Keys keys() {
      return keys;
    }
  }

  /** With Shift, Ctrl and Alt held down or not. */
  private static KeyEvent press(KeyCode code, boolean shift, boolean control, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
  }

  @Test
  void theHelpSaysWhatKeysAreReadOnceEach() {
    assertThat(KeyCommand.uses("part", Sample.values(), KeyUse.of("help.part.more", "Tab")))
        .containsExactly(
            KeyUse.of("help.part.next", "→", "+"),
            KeyUse.of("help.part.later", "Alt+→"),
            KeyUse.of("help.part.again", "Ctrl+Y", "Ctrl+Shift+Z"),
            KeyUse.of("help.part.more", "Tab"));
  }

  @Test
  void whatIsHeldDownDecidesButForShiftOnPlainKeys() {
    assertThat(KeyCommand.of(Sample.values(), press(RIGHT, false, false, false)))
        .contains(Sample.NEXT);
    assertThat(KeyCommand.of(Sample.values(), press(PLUS, true, false, false)))
        .contains(Sample.NEXT);
    assertThat(KeyCommand.of(Sample.values(), press(RIGHT, false, false, true)))
        .contains(Sample.LATER);
    assertThat(KeyCommand.of(Sample.values(), press(RIGHT, false, true, false))).isEmpty();
    assertThat(KeyCommand.of(Sample.values(), press(Z, true, true, false))).contains(Sample.AGAIN);
    assertThat(KeyCommand.of(Sample.values(), press(Z, false, true, false))).isEmpty();
  }
}
