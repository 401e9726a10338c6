package muster.desktop.commitments;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A cell that shows something of a row, with the whole of it in a tooltip. */
abstract class RowCell extends TableCell<ActorRow, ActorRow> {
  private static final Duration SOON = Duration.millis(400);
  private static final double TOOLTIP_WIDTH = 420;

  private @Nullable Tooltip tooltip;

  /** Shows the row in nodes that are made once. */
  abstract void show(ActorRow row);

  @Override
  protected void updateItem(@Nullable ActorRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
    } else {
      show(row);
    }
  }

  /**
   * @param explained the whole of what the cell shows, for tooltip and screen reader
   */
  final void explain(String explained) {
    Tooltip shown = tooltip;
    if (shown == null) {
      shown = new Tooltip();
      shown.setWrapText(true);
      shown.setMaxWidth(TOOLTIP_WIDTH);
      shown.setShowDelay(SOON);
      tooltip = shown;
    }
    shown.setText(explained);
    setTooltip(explained.isEmpty() ? null : shown);
    setAccessibleText(explained);
  }
}
