package muster.desktop.drawing;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Words;

/** The menu of everything that changes the workspace. */
public final class EditMenu {
  private final Menu menu = new Menu(Words.text("menu.edit"));
  private final MenuItem undo = item("draw.undo", "Shortcut+Z");
  private final MenuItem redo = item("draw.redo", "Shortcut+Y");

  /** The other key for it, which some hands know better. */
  private final MenuItem again = item("draw.redo", "Shortcut+Shift+Z");

  private final MenuItem delete = item("menu.draw.delete", "Shortcut+Delete");
  private final MenuItem freeze = item("menu.draw.freeze", "Shortcut+Shift+E");
  private final DrawingViewModel model;
  private final Editor editor;

  public EditMenu(DrawingViewModel model, Editor editor) {
    this.model = model;
    this.editor = editor;
    menu.setId("menu.edit");
    MenuItem edit = item("menu.draw.edit", "Shortcut+E");
    edit.setOnAction(e -> model.toggle());
    undo.setOnAction(e -> editor.undo());
    redo.setOnAction(e -> editor.redo());
    again.setOnAction(e -> editor.redo());
    again.setVisible(false);
    delete.setOnAction(e -> model.delete());
    freeze.setOnAction(e -> model.turnIntoDrawn());
    menu.getItems()
        .addAll(
            undo,
            redo,
            again,
            new SeparatorMenuItem(),
            edit,
            drawer("menu.draw.zone", "Shortcut+Shift+A", DrawKind.ZONE),
            drawer("menu.draw.line", "Shortcut+Shift+L", DrawKind.LINE),
            drawer("menu.draw.site", "Shortcut+Shift+P", DrawKind.SITE),
            new SeparatorMenuItem(),
            delete,
            freeze);
  }

  /**
   * Puts the menu into a bar.
   *
   * @param place from the left, from 0
   */
  public void addTo(MenuBar bar, int place) {
    bar.getMenus().add(place, menu);
    Lifecycle.whileAttached(bar, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        editor.undoNameProperty().subscribe(step -> name(undo, "draw.undo", step)),
        editor
            .redoNameProperty()
            .subscribe(
                step -> {
                  name(redo, "draw.redo", step);
                  again.setDisable(step.isEmpty());
                }),
        when(delete, model.deletableProperty()),
        when(freeze, model.ruledProperty()));
  }

  private static void name(MenuItem item, String key, String step) {
    item.setDisable(step.isEmpty());
    item.setText(step.isEmpty() ? Words.text(key) : Words.text(key + ".step", step));
  }

  private static Subscription when(MenuItem item, ObservableValue<Boolean> possible) {
    return possible.subscribe(can -> item.setDisable(!can));
  }

  private MenuItem drawer(String key, String shortcut, DrawKind kind) {
    MenuItem item = item(key, shortcut);
    item.setOnAction(e -> model.draw(kind));
    return item;
  }

  private static MenuItem item(String key, String shortcut) {
    MenuItem item = new MenuItem(Words.text(key));
    item.setId(key);
    item.setMnemonicParsing(false);
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    return item;
  }
}
