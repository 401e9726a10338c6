package muster.desktop.briefing;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Offers below a field what somebody who types there may mean. */
final class Completion {
  private final TextField field;
  private final Function<String, List<String>> suggest;
  private final Runnable picked;
  private final ContextMenu menu = new ContextMenu();
  private boolean picking;

  private Completion(TextField field, Function<String, List<String>> suggest, Runnable picked) {
    this.field = field;
    this.suggest = suggest;
    this.picked = picked;
  }

  /**
   * @param suggest what may be meant by a text
   * @param picked runs once the field has what was picked
   */
  static void of(TextField field, Function<String, List<String>> suggest, Runnable picked) {
    Completion completion = new Completion(field, suggest, picked);
    field.textProperty().subscribe((before, text) -> completion.offer(text));
    field.focusedProperty().subscribe((was, is) -> completion.menu.hide());
  }

  private void offer(String text) {
    if (picking || !field.isFocused() || text.isBlank()) {
      menu.hide();
      return;
    }
    List<String> found = suggest.apply(text);
    menu.getItems().setAll(found.stream().map(this::item).toList());
    if (found.isEmpty()) {
      menu.hide();
    } else if (!menu.isShowing()) {
      menu.show(field, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(String name) {
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> pick(name));
    return item;
  }

  private void pick(String name) {
    picking = true;
    field.setText(name);
    field.end();
    picking = false;
    picked.run();
  }
}
