package muster.desktop.records;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** The records of a kind, one a row. */
final class RecordTable extends TableView<RecordRow> {
  private static final double ROW_HEIGHT = 30;
  private static final double WIDE_AT_LEAST = 100;

  private final RecordsViewModel model;
  private final Label none = Nodes.paragraph("");
  private boolean following;

  /** Rows that came while a cell was written in; null: none. */
  private @Nullable List<RecordRow> waiting;

  RecordTable(RecordsViewModel model) {
    this.model = model;
    setId("records");
    getStyleClass().add("long-table");
    setFixedCellSize(ROW_HEIGHT);
    setEditable(true);
    setTableMenuButtonVisible(true);
    setPlaceholder(none);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && !following) {
                model.choose(row.key());
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    new RowDrag(this, model.commands()::move);
    setSortPolicy(table -> sortElsewhere());
    Lifecycle.whileAttached(this, this::attach);
  }

  /** The model puts the rows in order, off this thread; the table shows them as they come. */
  private boolean sortElsewhere() {
    endEditing();
    List<RowOrder.Column> columns = new ArrayList<>();
    for (TableColumn<RecordRow, ?> column : getSortOrder()) {
      columns.add(
          new RowOrder.Column(
              (Integer) column.getUserData(),
              column.getSortType() == TableColumn.SortType.DESCENDING));
    }
    model.sort(new RowOrder(columns));
    return true;
  }

  private void pressed(KeyEvent event) {
    RecordRow row = getSelectionModel().getSelectedItem();
    RecordCommand command = RecordCommand.of(event).orElse(null);
    int by = command == RecordCommand.UPWARD ? -1 : command == RecordCommand.DOWNWARD ? 1 : 0;
    if (row != null && by != 0) {
      model.commands().move(row.key(), by);
      event.consume();
    }
  }

  /** Nothing fits the search, or nothing is there yet. */
  private void sayWhyEmpty(String search) {
    none.setText(Words.text(search.isBlank() ? "records.first" : "records.empty"));
  }

  private Subscription attach() {
    return Subscription.combine(
        model.searchProperty().subscribe(this::sayWhyEmpty),
        model.searchProperty().subscribe(this::endEditing),
        editingCellProperty().subscribe(() -> Platform.runLater(this::showWaiting)),
        model.kindProperty().subscribe(this::showColumns),
        model.rowsProperty().subscribe(this::showRows),
        model.chosenProperty().subscribe(key -> follow(this::showChosen)));
  }

  private void showColumns(RecordKind kind) {
    setAccessibleText(kind.plural());
    List<TableColumn<RecordRow, ?>> columns = new ArrayList<>();
    int number = 0;
    for (Columns.Column<?> column : Columns.of(kind)) {
      columns.add(column(kind, column, number++));
    }
    follow(
        () -> {
          getSortOrder().clear();
          getColumns().setAll(columns);
        });
  }

  private TableColumn<RecordRow, String> column(RecordKind kind, Columns.Column<?> of, int number) {
    TableColumn<RecordRow, String> column = new TableColumn<>(Field.label(of.key()));
    column.setId("records-" + of.key());
    column.setPrefWidth(of.width());
    column.setMinWidth(of.isWide() ? WIDE_AT_LEAST : of.width());
    if (!of.isWide()) {
      column.setMaxWidth(of.width() * 2);
    }
    if (of.isFigure()) {
      column.getStyleClass().add("figure-column");
    }
    column.setVisible(of.shown());
    column.setUserData(number);
    column.setCellValueFactory(
        cell -> {
          List<String> cells = cell.getValue().cells();
          return new ReadOnlyObjectWrapper<>(number < cells.size() ? cells.get(number) : "");
        });
    column.setEditable(of.spot() != null);
    column.setCellFactory(made -> new InlineCell(model, kind, of.spot(), number == 0));
    return column;
  }

  /** Rows wait while a cell is written in that they still have: what is typed stays. */
  private void showRows(List<RecordRow> rows) {
    RecordRow edited = edited();
    if (edited != null && rows.stream().anyMatch(row -> row.key().equals(edited.key()))) {
      waiting = rows;
      return;
    }
    endEditing();
    waiting = null;
    follow(
        () -> {
          getItems().setAll(rows);
          showChosen();
        });
  }

  private void showWaiting() {
    List<RecordRow> rows = waiting;
    if (rows != null && edited() == null) {
      showRows(rows);
    }
  }

  /** The row with the cell that is written in; null: there is none. */
  private @Nullable RecordRow edited() {
    TablePosition<RecordRow, ?> cell = getEditingCell();
    return cell == null || cell.getRow() < 0 || cell.getRow() >= getItems().size()
        ? null
        : getItems().get(cell.getRow());
  }

  private void endEditing() {
    if (edited() != null) {
      edit(-1, null);
    }
  }

  private void showChosen() {
    RecordKey key = model.chosenProperty().get();
    int index = indexOf(key);
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedIndex() != index) {
      getSelectionModel().clearAndSelect(index);
      if (!isSeen(index)) {
        scrollTo(Math.max(0, index - 3));
      }
    }
  }

  /** Whether a row is in sight: then the list stays where it is. */
  private boolean isSeen(int index) {
    return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < index
        && index < flow.getLastVisibleCell().getIndex();
  }

  private int indexOf(@Nullable RecordKey key) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private void follow(Runnable change) {
    boolean before = following;
    following = true;
    try {
      change.run();
    } finally {
      following = before;
    }
  }
}
