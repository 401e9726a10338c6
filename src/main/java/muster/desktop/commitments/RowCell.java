package muster.desktop.commitments;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A cell that shows something of a row, with the whole of it in a tooltip and for a screen reader:
 * put into words when one of them asks, so that scrolling does not wait for it.
 */
abstract class RowCell extends TableCell<ActorRow, ActorRow> {
  private static final Duration SOON = Duration.millis(400);
  private static final double TOOLTIP_WIDTH = 420;

  private @Nullable Tooltip tooltip;

  RowCell() {
    hoverProperty().subscribe((was, is) -> explain());
  }

  /** Shows the row in nodes that are made once. */
  abstract void show(ActorRow row);

  /** The whole of what the cell shows; empty where that is nothing. */
  abstract String explained(ActorRow row);

  @Override
  protected void updateItem(@Nullable ActorRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
    } else {
      show(row);
    }
    if (isHover() || getTooltip() != null) {
      explain();
    }
  }

  /** The tooltip is there for the cell under the pointer alone. */
  private void explain() {
    String explained = isHover() ? explained() : "";
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
  }

  private String explained() {
    ActorRow row = getItem();
    return isEmpty() || row == null ? "" : explained(row);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? explained()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
