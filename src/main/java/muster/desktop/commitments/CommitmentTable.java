package muster.desktop.commitments;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;
import muster.desktop.kit.Clip;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Axis;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/** The table: a row for each country. */
final class CommitmentTable extends TableView<ActorRow> {
  private static final double ROW_HEIGHT = 30;

  /** Room for the scroll bar and the frame. */
  private static final double EDGES = 16;

  private final CommitmentsViewModel model;
  private final Map<Field, TableColumn<ActorRow, ActorRow>> columns = new EnumMap<>(Field.class);
  private final Map<TableColumn<ActorRow, ?>, Field> fields = new HashMap<>();

  private final Label none = Nodes.paragraph("");

  /** Whether the table follows the view model, so that its selection is nobody's wish. */
  private boolean following;

  /** Whether the person has just picked a row here, which is in sight then. */
  private boolean choosing;

  CommitmentTable(CommitmentsViewModel model) {
    this.model = model;
    setId("commitments");
    getStyleClass().add("long-table");
    setFixedCellSize(ROW_HEIGHT);
    setAccessibleText(Words.text("commitments.table"));
    setPlaceholder(none);
    setSortPolicy(table -> true);
    setRowFactory(
        table -> {
          Row row = new Row();
          row.setOnMouseClicked(
              e -> {
                if (!row.isEmpty()
                    && e.getClickCount() == 2
                    && e.getButton() == MouseButton.PRIMARY) {
                  model.edit();
                }
              });
          return row;
        });
    for (Field field : Field.values()) {
      getColumns().add(column(field));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && !following) {
                choosing = true;
                model.select(row.id());
                choosing = false;
              }
            });
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    follow(() -> showOrder(model.orderProperty().get()));
    ListChangeListener<TableColumn<ActorRow, ?>> sorted = change -> order();
    getSortOrder().addListener(sorted);
    return Subscription.combine(
        () -> getSortOrder().removeListener(sorted),
        Subscription.combine(
            columns.values().stream()
                .map(column -> column.sortTypeProperty().subscribe(this::order))
                .toArray(Subscription[]::new)),
        widthProperty()
            .subscribe(width -> model.columns().widthProperty().set(width.doubleValue() - EDGES)),
        model.columns().widthsProperty().subscribe(this::showColumns),
        model.rowsProperty().subscribe(this::showRows),
        model.emptyProperty().subscribe(sentence -> none.setText(sentence)),
        model.selectedProperty().subscribe(id -> follow(this::showSelected)),
        model.revealedProperty().subscribe(id -> reveal()));
  }

  /** Brings the row that belongs to what is picked out into sight. */
  private void reveal() {
    int index = indexOf(model.revealedProperty().get());
    if (index >= 0 && !choosing && !isInSight(index)) {
      scrollTo(index);
    }
  }

  private boolean isInSight(int index) {
    if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    return first != null && last != null && first.getIndex() <= index && index < last.getIndex();
  }

  /** The row that is in sight because it was picked stays so when the order changes. */
  private void showRows(List<ActorRow> rows) {
    int revealed = indexOf(model.revealedProperty().get());
    boolean wasInSight = revealed >= 0 && isInSight(revealed);
    follow(
        () -> {
          getItems().setAll(rows);
          showSelected();
        });
    if (wasInSight) {
      reveal();
    }
  }

  private void showSelected() {
    int index = indexOf(model.selectedProperty().get());
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else {
      getSelectionModel().clearAndSelect(index);
    }
  }

  private int indexOf(@Nullable String id) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void follow(Runnable change) {
    following = true;
    try {
      change.run();
    } finally {
      following = false;
    }
  }

  private void showOrder(List<Field.Order> orders) {
    getSortOrder().clear();
    for (Field.Order order : orders) {
      TableColumn<ActorRow, ActorRow> column = of(order.field());
      column.setSortType(
          order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      getSortOrder().add(column);
    }
  }

  private void order() {
    if (!following) {
      model
          .orderProperty()
          .set(
              getSortOrder().stream()
                  .map(
                      column ->
                          new Field.Order(
                              Objects.requireNonNull(fields.get(column)),
                              column.getSortType() == TableColumn.SortType.DESCENDING))
                  .toList());
    }
  }

  private void showColumns(Map<Field, Double> widths) {
    columns.forEach(
        (field, column) -> {
          Double width = widths.get(field);
          column.setVisible(width != null);
          if (width != null) {
            column.setPrefWidth(width);
          }
        });
  }

  private TableColumn<ActorRow, ActorRow> of(Field field) {
    return Objects.requireNonNull(columns.get(field));
  }

  private TableColumn<ActorRow, ActorRow> column(Field field) {
    TableColumn<ActorRow, ActorRow> column = new TableColumn<>();
    column.setId("column-" + field.code());
    Label title = Nodes.label(Words.text("column." + field.code()));
    title.setTooltip(new Tooltip(Words.text("column.explained." + field.code())));
    column.setGraphic(title);
    column.setMinWidth(field.min());
    column.getStyleClass().add("column-" + field.code());
    column.setReorderable(true);
    column.setComparator(field.order());
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(made -> cell(field));
    columns.put(field, column);
    fields.put(column, field);
    return column;
  }

  private static RowCell cell(Field field) {
    return switch (field) {
      case COUNTRY -> new Cells.Country();
      case STATE -> new Cells.State();
      case STANCE -> new Cells.StanceCell();
      case TROOPS -> text(row -> Words.of(row.troops()));
      case FORCES -> new Cells.AxisCell(Axis.FORCES);
      case INDUSTRY -> new Cells.AxisCell(Axis.INDUSTRY);
      case PRESENCE -> new Cells.AxisCell(Axis.PRESENCE);
      case LOW -> number(TroopRange::low, false);
      case LIKELY -> number(TroopRange::likely, true);
      case HIGH -> number(TroopRange::high, false);
      case WAITS -> new Cells.Text(ActorRow::waitsFor, ActorRow::waitsForEach);
      case AS_OF -> new Cells.AsOf();
      case SOURCES -> new Cells.Text(CellTexts::sources, CellTexts::sourcesExplained);
    };
  }

  private static RowCell text(Function<ActorRow, String> text) {
    return new Cells.Text(text, text);
  }

  private static RowCell number(ToLongFunction<TroopRange> part, boolean marked) {
    return new Cells.Troops(part, marked);
  }

  private void pressed(KeyEvent event) {
    ActorRow row = getSelectionModel().getSelectedItem();
    if (row != null) {
      TableCommand.of(event)
          .ifPresent(
              command -> {
                obey(command, row);
                event.consume();
              });
    }
  }

  private void obey(TableCommand command, ActorRow row) {
    switch (command) {
      case EDIT -> model.edit();
      case CLEAR -> model.clear();
      case COPY -> Clip.copy(PlainText.of(List.of(Cells.texts(row))));
    }
  }

  /** A row that shows whether its country stands, and whether it has to do with what is picked. */
  private static final class Row extends TableRow<ActorRow> {
    private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");

    @Override
    protected void updateItem(@Nullable ActorRow row, boolean empty) {
      super.updateItem(row, empty);
      ActorRow shown = empty ? null : row;
      pseudoClassStateChanged(STANDS, shown != null && shown.state().isThere());
      pseudoClassStateChanged(CHANGED, shown != null && !shown.move().isNone());
      pseudoClassStateChanged(RELATED, shown != null && shown.related());
    }
  }
}
