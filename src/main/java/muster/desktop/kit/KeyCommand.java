package muster.desktop.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/**
 * What some keys do in a part of the window. The constants of an enumeration that implements it are
 * the one table by which the keys are read and of which the help is made, so that the help cannot
 * say anything else.
 */
public interface KeyCommand {
  /** Any of them does it. */
  Keys keys();

  /** The constant's; in small letters it is the end of the key of its words. */
  String name();

  /** The first whose keys were pressed. */
  static <C extends KeyCommand> Optional<C> of(C[] table, KeyEvent event) {
    return Arrays.stream(table).filter(command -> command.keys().have(event)).findFirst();
  }

  /**
   * All of a table for the help.
   *
   * @param part of the window, in the keys of its words
   * @param more what is not in the table because JavaFX or the pointer does it
   */
  static List<KeyUse> uses(String part, KeyCommand[] table, KeyUse... more) {
    return Stream.concat(
            Arrays.stream(table)
                .map(
                    command ->
                        new KeyUse(
                            "help." + part + "." + command.name().toLowerCase(Locale.ROOT),
                            command.keys().strokes())),
            Arrays.stream(more))
        .toList();
  }
}
