package muster.desktop.exchange;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** The rows of a table, each with what would become of it and whether it is wanted. */
final class TableRowsView extends TableView<TableRow> {
  private static final double ROWS = 160;

  TableRowsView(TableImportViewModel model) {
    super(model.rows());
    setId("table-rows");
    setEditable(true);
    setMinHeight(ROWS);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label none = Nodes.paragraph("");
    setPlaceholder(none);
    Lifecycle.whileAttached(
        this,
        () ->
            model
                .busyProperty()
                .subscribe(
                    busy -> none.setText(Words.text(busy ? "table.reading" : "table.nothing"))));
    TableColumn<TableRow, Boolean> taken = new TableColumn<>(Words.text("table.column.taken"));
    taken.setCellValueFactory(row -> row.getValue().taken());
    taken.setCellFactory(column -> new TakenCell());
    taken.setEditable(true);
    fixed(taken, 62);
    getColumns().add(taken);
    column("table.column.row", 56, row -> String.valueOf(row.number()));
    column("import.column.what", 84, TableRow::what);
    column("import.column.name", 190, TableRow::name);
    column("import.column.detail", 380, TableRow::detail);
    addEventHandler(KeyEvent.KEY_PRESSED, this::toggle);
  }

  private void toggle(KeyEvent event) {
    TableRow row = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && row != null && row.alters()) {
      row.taken().set(!row.taken().get());
      event.consume();
    }
  }

  private void column(String key, double width, Function<TableRow, String> text) {
    TableColumn<TableRow, String> column = new TableColumn<>(Words.text(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(made -> new WrappedCell<>());
    if (width < 100) {
      fixed(column, width);
    } else {
      column.setPrefWidth(width);
      column.setMinWidth(width);
    }
    getColumns().add(column);
  }

  private static void fixed(TableColumn<?, ?> column, double width) {
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
  }

  /** Nothing where there is nothing to choose. */
  private static final class TakenCell extends CheckBoxTableCell<TableRow, Boolean> {
    @Override
    public void updateItem(@Nullable Boolean item, boolean empty) {
      super.updateItem(item, empty);
      TableRow row = getTableRow() == null ? null : getTableRow().getItem();
      if (row == null || !row.alters()) {
        setGraphic(null);
      }
    }
  }
}
