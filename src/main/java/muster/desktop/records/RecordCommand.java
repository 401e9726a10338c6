package muster.desktop.records;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.KeyCommand;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Keys;

/** What keys do in the list of records and in the form beside it. */
enum RecordCommand implements KeyCommand {
  SAVE(Keys.shortcut(ENTER)),
  UNDO(Keys.shortcut(Z)),
  REDO(Keys.shortcut(Y).or(Keys.shiftShortcut(Z))),
  UPWARD(Keys.alt(UP, KP_UP)),
  DOWNWARD(Keys.alt(DOWN, KP_DOWN)),
  LEAVE(Keys.of(ESCAPE));

  @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
  private final Keys keys;

  RecordCommand(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  static Optional<RecordCommand> of(KeyEvent event) {
    return KeyCommand.of(values(), event);
  }

  /** All of them for the help, with what JavaFX's table does. */
  static List<KeyUse> uses() {
    return KeyCommand.uses("data", values(), KeyUse.of("help.data.cell", "F2"));
  }
}
