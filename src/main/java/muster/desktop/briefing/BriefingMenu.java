package muster.desktop.briefing;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import muster.desktop.kit.Words;

/** The menu of what can be done with a briefing. */
public final class BriefingMenu {
  private final Menu menu = new Menu(Words.text("menu.briefing"));

  public BriefingMenu(FilmViewModel model) {
    menu.getItems()
        .addAll(
            item("menu.briefing.add", "Shortcut+N", model::add),
            item("menu.briefing.take", "Shortcut+U", model::takeView),
            item("menu.briefing.duplicate", "Shortcut+Shift+N", model::duplicate),
            item("menu.briefing.delete", "Shortcut+Shift+Delete", model::delete),
            new SeparatorMenuItem(),
            item(
                "menu.briefing.form",
                "Shortcut+Shift+F",
                () -> model.formProperty().set(!model.formProperty().get())),
            item("menu.briefing.new", "Shortcut+Alt+N", model::newBriefing));
  }

  /** The menu, to which others may add. */
  public Menu menu() {
    return menu;
  }

  /**
   * Puts the menu into a bar.
   *
   * @param place from the left, from 0
   */
  public void addTo(MenuBar bar, int place) {
    bar.getMenus().add(place, menu);
  }

  private static MenuItem item(String key, String shortcut, Runnable action) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setId(key);
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.setOnAction(e -> action.run());
    return item;
  }
}
