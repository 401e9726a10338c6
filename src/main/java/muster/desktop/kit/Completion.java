package muster.desktop.kit;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

/** Offers, below a field, the known words that fit what is typed into it. */
public final class Completion {
  private static final int MOST = 8;

  private final TextField field;
  private final List<String> known;
  private final ContextMenu offer = new ContextMenu();

  /** Made when something is offered first: most fields of a form are only looked at. */
  private List<Word> words = List.of();

  private record Word(String text, String folded) {}

  private Completion(TextField field, List<String> words) {
    this.field = field;
    known = List.copyOf(words);
  }

  /** Offers the words while the field has the keys. */
  public static void install(TextField field, List<String> words) {
    Completion completion = new Completion(field, words);
    field.textProperty().subscribe(() -> completion.offer());
    field.focusedProperty().subscribe(() -> completion.offer());
  }

  private void offer() {
    if (!field.isFocused()) {
      offer.hide();
      return;
    }
    if (words.isEmpty()) {
      words = known.stream().map(word -> new Word(word, Search.folded(word))).toList();
    }
    String typed = Search.folded(field.getText() == null ? "" : field.getText());
    List<String> fitting =
        words.stream()
            .filter(word -> word.folded.contains(typed))
            .limit(MOST)
            .map(Word::text)
            .toList();
    boolean there = fitting.stream().anyMatch(word -> Search.folded(word).equals(typed));
    if (fitting.isEmpty() || there) {
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
        });
    return item;
  }
}
