package muster.desktop.exchange;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** As high as its text needs: a refusal is a whole sentence. */
final class WrappedCell<T> extends TableCell<T, String> {
  private static final double INSETS = 16;

  private final Text text = new Text();

  WrappedCell() {
    text.getStyleClass().add("text");
    text.wrappingWidthProperty().bind(widthProperty().subtract(INSETS));
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    text.setText(item == null ? "" : item);
    setGraphic(empty ? null : text);
  }
}
