package muster.desktop.kit;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Offers, below a field, what somebody who types into it may mean. */
public final class Completion {
  private static final int MOST = 8;

  private final TextField field;
  private final Function<String, List<String>> suggest;
  private final Runnable picked;
  private final ContextMenu offer = new ContextMenu();

  private Completion(TextField field, Function<String, List<String>> suggest, Runnable picked) {
    this.field = field;
    this.suggest = suggest;
    this.picked = picked;
  }

  /** Offers those of the words that hold what is typed, while the field has the keys. */
  public static void install(TextField field, List<String> words) {
    install(
        field,
        typed -> {
          String folded = Search.folded(typed);
          return words.stream()
              .filter(word -> Search.folded(word).contains(folded))
              .limit(MOST)
              .toList();
        },
        () -> {});
  }

  /**
   * Offers what is suggested while the field has the keys, unless it stands there already.
   *
   * @param suggest what may be meant by a text
   * @param picked runs once the field has what was picked
   */
  public static void install(
      TextField field, Function<String, List<String>> suggest, Runnable picked) {
    Completion completion = new Completion(field, suggest, picked);
    field.textProperty().subscribe(() -> completion.offer());
    field.focusedProperty().subscribe(() -> completion.offer());
  }

  private void offer() {
    if (!field.isFocused()) {
      offer.hide();
      return;
    }
    String typed = field.getText() == null ? "" : field.getText();
    List<String> fitting = suggest.apply(typed);
    String folded = Search.folded(typed);
    if (fitting.isEmpty() || fitting.stream().anyMatch(w -> Search.folded(w).equals(folded))) {
      offer.hide();
      return;
    }
    offer.getItems().setAll(fitting.stream().map(this::item).toList());
    if (!offer.isShowing() && field.getScene() != null) {
      offer.show(field, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(String word) {
    MenuItem item = new MenuItem(word);
    item.setMnemonicParsing(false);
    item.setOnAction(
        e -> {
          field.setText(word);
          field.end();
          picked.run();
        });
    return item;
  }
}
