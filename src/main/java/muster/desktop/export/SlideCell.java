package muster.desktop.export;

import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import muster.desktop.export.ExportViewModel.SlideChoice;
import muster.desktop.kit.Titles;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** A slide to be ticked; a long title is cut, and whole under the pointer. */
final class SlideCell extends CheckBoxListCell<SlideChoice> {
  SlideCell() {
    super(SlideChoice::taken, new Titles<>(SlideCell::title));
    setPrefWidth(0);
  }

  @Override
  public void updateItem(@Nullable SlideChoice item, boolean empty) {
    super.updateItem(item, empty);
    setTooltip(empty || item == null ? null : new Tooltip(item.slide().title()));
  }

  private static String title(SlideChoice choice) {
    return Words.text("film.slide", choice.number(), choice.slide().title());
  }
}
