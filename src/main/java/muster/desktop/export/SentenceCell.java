package muster.desktop.export;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** As high as its sentence needs. */
final class SentenceCell extends ListCell<String> {
  private static final double INSETS = 20;

  SentenceCell() {
    setWrapText(true);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty ? null : item);
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(Math.max(INSETS, getWidth()));
  }
}
