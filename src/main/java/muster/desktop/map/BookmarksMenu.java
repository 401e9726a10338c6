package muster.desktop.map;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import muster.desktop.bookmarks.Bookmark;
import muster.desktop.kit.Words;

/** The views that one can go to, as a menu that is made anew each time it is opened. */
public final class BookmarksMenu {
  private BookmarksMenu() {}

  public static Menu of(MapViewModel model, MapToolsViewModel tools) {
    Menu menu = new Menu(Words.text("bookmarks.go"));
    menu.setId("menu-bookmarks");
    fill(menu, model, tools);
    menu.setOnShowing(e -> fill(menu, model, tools));
    return menu;
  }

  private static void fill(Menu menu, MapViewModel model, MapToolsViewModel tools) {
    menu.getItems().setAll(item(Words.text("bookmark.ukraine"), model::fit));
    tools.given().forEach(bookmark -> menu.getItems().add(item(bookmark, tools)));
    List<Bookmark> own = tools.bookmarks().ownProperty().get();
    if (!own.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      own.forEach(bookmark -> menu.getItems().add(item(bookmark, tools)));
    }
  }

  private static MenuItem item(Bookmark bookmark, MapToolsViewModel tools) {
    return item(bookmark.name(), () -> tools.go(bookmark));
  }

  private static MenuItem item(String title, Runnable go) {
    MenuItem item = new MenuItem(title);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> go.run());
    return item;
  }
}
