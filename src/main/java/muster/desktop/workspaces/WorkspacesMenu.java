package muster.desktop.workspaces;

import java.nio.file.Path;
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

  /**
   * @param begin asks what a new workspace is to be
   * @param versions shows the earlier versions
   */
  public WorkspacesMenu(Workspaces model, Runnable begin, Runnable versions) {
    this.model = model;
    recent.setId("menu.recent");
    // A menu without entries never opens, and so is never filled.
    fill(Map.of());
    recent.setOnShowing(e -> show());
    items =
        List.of(
            MenuItems.of("menu.new", begin),
            MenuItems.of("menu.open", "Shortcut+O", model::choose),
            recent,
            MenuItems.of("menu.copy", "Shortcut+Shift+S", model::saveCopy),
            MenuItems.of("menu.history", "Shortcut+H", versions));
  }

  /** The entries, from above. */
  public List<MenuItem> items() {
    return items;
  }

  /** What is where is looked up while the list stands there already. */
  private void show() {
    fill(Map.of());
    model.checkRecent(this::fill);
  }

  private void fill(Map<Path, String> reasons) {
    recent.getItems().clear();
    for (Path folder : model.recent().foldersProperty().get()) {
      recent.getItems().add(item(folder, reasons.getOrDefault(folder, "")));
    }
    boolean none = recent.getItems().isEmpty();
    if (!none) {
      recent.getItems().add(new SeparatorMenuItem());
    }
    Path shipped = model.shipped();
    if (shipped != null) {
      recent.getItems().add(MenuItems.of("menu.recent.shipped", () -> model.open(shipped)));
    }
    MenuItem clear = MenuItems.of("menu.recent.clear", () -> model.recent().clear());
    clear.setDisable(none);
    recent.getItems().add(clear);
  }

  private MenuItem item(Path folder, String reason) {
    String name = String.valueOf(folder.getFileName());
    String where = String.valueOf(folder.getParent());
    MenuItem item =
        new MenuItem(
            reason.isEmpty()
                ? Words.text("recent.item", name, where)
                : Words.text("recent.missing", name, where, reason));
    item.setMnemonicParsing(false);
    item.setDisable(!reason.isEmpty());
    item.setOnAction(e -> model.open(folder));
    return item;
  }
}
