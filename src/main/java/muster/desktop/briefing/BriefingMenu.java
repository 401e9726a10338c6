package muster.desktop.briefing;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SeparatorMenuItem;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Words;

/** The menu of what can be done with a briefing. */
public final class BriefingMenu {
  private final Menu menu = new Menu(Words.text("menu.briefing"));

  public BriefingMenu(FilmViewModel model) {
    menu.setId("menu.briefing");
    menu.getItems()
        .addAll(
            MenuItems.of("menu.briefing.add", "Shortcut+N", model::add),
            MenuItems.of("menu.briefing.take", "Shortcut+U", model::takeView),
            MenuItems.of("menu.briefing.duplicate", "Shortcut+Shift+N", model::duplicate),
            MenuItems.of("menu.briefing.delete", "Shortcut+Shift+Delete", model::delete),
            new SeparatorMenuItem(),
            MenuItems.of(
                "menu.briefing.form",
                "Shortcut+Shift+F",
                () -> model.formProperty().set(!model.formProperty().get())),
            MenuItems.of("menu.briefing.new", "Shortcut+Alt+N", model::newBriefing));
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
}
