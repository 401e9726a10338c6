package muster.desktop.conflict;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.store.merge.Side;
import org.jspecify.annotations.Nullable;

/** A conflict in the list: what it is about, and whose version was chosen. */
final class ConflictCell extends ListCell<ConflictItem> {
  private final Label title = Nodes.label("", "side-label");
  private final Label detail = Nodes.label("", "side-before");
  private final Label chosen = Nodes.label("", "side-chosen");
  private final HBox box;
  private Subscription side = Subscription.EMPTY;

  ConflictCell() {
    VBox words = new VBox(2, title, detail);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    chosen.setMinWidth(USE_PREF_SIZE);
    box = new HBox(6, words, chosen);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ConflictItem item, boolean empty) {
    super.updateItem(item, empty);
    side.unsubscribe();
    side = Subscription.EMPTY;
    setGraphic(empty ? null : box);
    if (item != null && !empty) {
      title.setText(item.title());
      detail.setText(item.detail());
      side = item.sideProperty().subscribe(this::choose);
    }
  }

  private void choose(@Nullable Side taken) {
    chosen.setText(
        taken == null
            ? ""
            : Words.text(taken == Side.OURS ? "conflict.taken.mine" : "conflict.taken.theirs"));
    setAccessibleText(
        Words.text("conflict.cell", title.getText(), detail.getText(), chosen.getText()));
  }
}
