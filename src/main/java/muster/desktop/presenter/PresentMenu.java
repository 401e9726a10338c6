package muster.desktop.presenter;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import muster.desktop.kit.Words;

/** How a show begins. */
public final class PresentMenu {
  private PresentMenu() {}

  public static List<MenuItem> items(Presenter presenter) {
    CheckMenuItem flies = new CheckMenuItem(Words.text("menu.present.fly"));
    flies.setId("menu.present.fly");
    flies.selectedProperty().bindBidirectional(presenter.fliesProperty());
    return List.of(
        new SeparatorMenuItem(),
        item("menu.present.begin", "F5", presenter::begin),
        item("menu.present.resume", "Shift+F5", presenter::resume),
        flies);
  }

  private static MenuItem item(String key, String shortcut, Runnable action) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setId(key);
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.setOnAction(e -> action.run());
    return item;
  }
}
