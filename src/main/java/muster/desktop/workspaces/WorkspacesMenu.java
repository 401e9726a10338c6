package muster.desktop.workspaces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Words;

/** The entries of the menu bar that open, make and copy workspaces. */
public final class WorkspacesMenu {
  private final Workspaces model;
  private final Menu recent = new Menu(Words.text("menu.recent"));
  private final List<MenuItem> items;

  /** What is in the list, in its order. */
  private final Map<Path, MenuItem> listed = new LinkedHashMap<>();

  /**
   * @param begin asks what a new workspace is to be
   * @param versions shows the earlier versions
   */
  public WorkspacesMenu(Workspaces model, Runnable begin, Runnable versions) {
    this.model = model;
    recent.setId("menu.recent");
    // A menu without entries never opens, and so is never filled.
    fill();
    recent.setOnShowing(e -> show());
    items =
        List.of(
            MenuItems.of("menu.new", "Shortcut+Shift+K", begin),
            MenuItems.of("menu.open", "Shortcut+O", model::choose),
            MenuItems.of("menu.open-packed", "Shortcut+Shift+U", model::choosePacked),
            recent,
            MenuItems.of("menu.copy", "Shortcut+Shift+S", model::saveCopy),
            MenuItems.of("menu.pack", "Shortcut+Shift+J", model::savePacked),
            MenuItems.of("menu.history", "Shortcut+H", versions));
  }

  /** The entries, from above. */
  public List<MenuItem> items() {
    return items;
  }

  /** What is where is looked up while the list stands there already, and only told in it then. */
  private void show() {
    if (!List.copyOf(listed.keySet()).equals(model.recent().foldersProperty().get())) {
      fill();
    }
    model.checkRecent(reasons -> reasons.forEach(this::tell));
  }

  /** A menu that is shown closes where it loses its entries: all are put there at once. */
  private void fill() {
    listed.clear();
    model.recent().foldersProperty().get().forEach(folder -> listed.put(folder, item(folder)));
    List<MenuItem> all = new ArrayList<>(listed.values());
    if (!all.isEmpty()) {
      all.add(new SeparatorMenuItem());
    }
    Path shipped = model.shipped();
    if (shipped != null) {
      all.add(MenuItems.of("menu.recent.shipped", () -> model.open(shipped)));
    }
    MenuItem clear = MenuItems.of("menu.recent.clear", () -> model.recent().clear());
    clear.setDisable(listed.isEmpty());
    all.add(clear);
    recent.getItems().setAll(all);
  }

  private MenuItem item(Path folder) {
    MenuItem item = new MenuItem(Words.text("recent.item", name(folder), where(folder)));
    item.setMnemonicParsing(false);
    item.setOnAction(e -> model.open(folder));
    return item;
  }

  private void tell(Path folder, String reason) {
    MenuItem item = listed.get(folder);
    if (item != null) {
      item.setDisable(!reason.isEmpty());
      item.setText(
          reason.isEmpty()
              ? Words.text("recent.item", name(folder), where(folder))
              : Words.text("recent.missing", name(folder), where(folder), reason));
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private static String where(Path folder) {
    return String.valueOf(folder.getParent());
  }
}
