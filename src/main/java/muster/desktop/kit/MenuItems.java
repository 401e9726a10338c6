package muster.desktop.kit;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** Entries of menus that every part of the window makes the same way. */
public final class MenuItems {
  private MenuItems() {}

  /**
   * An entry of the menu bar.
   *
   * @param key of its words, and its id
   * @param shortcut as {@link KeyCombination#valueOf} reads it; not Ctrl and Alt together, which is
   *     what Windows makes of AltGr: whoever types ł would draw a line
   */
  public static MenuItem of(String key, String shortcut, Runnable action) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setId(key);
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.setOnAction(e -> action.run());
    return item;
  }

  /**
   * An entry of a menu that is called up in its place.
   *
   * @param key of its words; with dashes it is the entry's id
   */
  public static MenuItem of(String key, Runnable action) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> action.run());
    return item;
  }
}
