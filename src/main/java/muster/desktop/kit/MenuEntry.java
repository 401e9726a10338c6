package muster.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/**
 * An entry of the menu bar that has a shortcut.
 *
 * @param menu the key of the words of the menu that it is in
 * @param key of its own words; empty where they come from the workspace
 * @param text as the menu has it now
 * @param stroke its shortcut, as it stands on keys
 */
public record MenuEntry(String menu, String key, String text, String stroke) {
  /** All of a menu bar, from left to right, from top to bottom. */
  public static List<MenuEntry> of(MenuBar bar) {
    List<MenuEntry> entries = new ArrayList<>();
    bar.getMenus().forEach(menu -> collect(String.valueOf(menu.getId()), menu, entries));
    return List.copyOf(entries);
  }

  private static void collect(String top, Menu menu, List<MenuEntry> entries) {
    for (MenuItem item : menu.getItems()) {
      if (item instanceof Menu inner) {
        collect(top, inner, entries);
      } else if (item.getAccelerator() != null) {
        String key = item.getId() == null ? "" : item.getId();
        entries.add(
            new MenuEntry(top, key, item.getText(), item.getAccelerator().getDisplayText()));
      }
    }
  }
}
