package muster.desktop.commitments;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.KeyCommand;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Keys;

/** What keys do in the table of countries. */
enum TableCommand implements KeyCommand {
  EDIT(Keys.of(ENTER, F2)),
  CLEAR(Keys.of(ESCAPE)),
  COPY(Keys.shortcut(C));

  @SuppressWarnings("ImmutableEnumChecker") // A list of combinations that nobody can change.
  private final Keys keys;

  TableCommand(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Keys keys() {
    return keys;
  }

  static Optional<TableCommand> of(KeyEvent event) {
    return KeyCommand.of(values(), event);
  }

  /** All of them for the help, with what JavaFX's table does. */
  static List<KeyUse> uses() {
    return KeyCommand.uses("table", values(), KeyUse.of("help.table.another", "↑", "↓"));
  }
}
