package muster.desktop.records;

import java.util.Objects;
import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Moves a row of the table with the pointer; a line shows where it would come to stand. */
final class RowDrag {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final TableView<RecordRow> table;
  private final ObjIntConsumer<RecordKey> move;
  private @Nullable TableRow<RecordRow> marked;
  private @Nullable RecordRow dragged;
  private int from;

  /** Before this row it would stand. */
  private int before;

  /**
   * @param move takes what was moved, and by how many rows
   */
  RowDrag(TableView<RecordRow> table, ObjIntConsumer<RecordKey> move) {
    this.table = table;
    this.move = move;
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
  }

  private void press(MouseEvent event) {
    TableRow<RecordRow> row = row(event.getTarget() instanceof Node node ? node : null);
    dragged = row == null || !event.isPrimaryButtonDown() ? null : row.getItem();
    from = row == null ? -1 : row.getIndex();
  }

  private void drag(MouseEvent event) {
    if (dragged == null || event.isStillSincePress() || table.getEditingCell() != null) {
      return;
    }
    mark(null, false);
    for (Node node : table.lookupAll(".table-row-cell")) {
      TableRow<RecordRow> row = row(node);
      if (row != null
          && row.localToScene(row.getLayoutBounds())
              .contains(event.getSceneX(), event.getSceneY())) {
        boolean below =
            row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > row.getHeight() / 2;
        before = row.getIndex() + (below ? 1 : 0);
        mark(row, below);
      }
    }
    event.consume();
  }

  private void mark(@Nullable TableRow<RecordRow> row, boolean below) {
    if (marked != null) {
      marked.pseudoClassStateChanged(ABOVE, false);
      marked.pseudoClassStateChanged(BELOW, false);
    }
    marked = row;
    if (row != null) {
      row.pseudoClassStateChanged(below ? BELOW : ABOVE, true);
    }
  }

  private void drop(MouseEvent event) {
    RecordRow moved = dragged;
    boolean there = marked != null;
    mark(null, false);
    dragged = null;
    if (there && moved != null) {
      int by = before > from ? before - 1 - from : before - from;
      if (by != 0) {
        move.accept(moved.key(), by);
      }
      event.consume();
    }
  }

  /** The row that a node is in; null: none with a record. */
  private @Nullable TableRow<RecordRow> row(@Nullable Node node) {
    for (Node up = node; up != null && !Objects.equals(up, table); up = up.getParent()) {
      if (up instanceof TableRow<?> row && row.getItem() instanceof RecordRow) {
        // The table's rows are of its records.
        @SuppressWarnings("unchecked")
        TableRow<RecordRow> mine = (TableRow<RecordRow>) row;
        return mine;
      }
    }
    return null;
  }
}
