package muster.desktop.explore.rulers;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.kit.Clip;
import muster.desktop.kit.Keys;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A table of rulers, which sorts by their size and can be copied. */
final class RulerTable<R> extends TableView<R> {
  private static final double ROW_HEIGHT = 28;

  /** The head, the frame and a scroll bar below. */
  private static final double AROUND = 52;

  private static final Keys COPY = Keys.shortcut(KeyCode.C);

  private final List<? extends RulerColumn<R>> shown;
  private final Function<R, String> id;
  private final int mostRows;
  private final Consumer<R> picked;

  /**
   * @param code what it is of, the last part of its id
   * @param id of the record that a row is of
   * @param mostRows more are scrolled to
   * @param picked takes the row that the person picks
   */
  RulerTable(
      String code,
      List<? extends RulerColumn<R>> shown,
      Function<R, String> id,
      int mostRows,
      Consumer<R> picked) {
    this.shown = shown;
    this.id = id;
    this.mostRows = mostRows;
    this.picked = picked;
    setId("rulers-" + code);
    getStyleClass().addAll("rulers-table", Styles.DENSE);
    setAccessibleText(Words.text("explore.rulers.table." + code));
    setPlaceholder(Nodes.paragraph(Words.text("explore.rulers.none." + code)));
    setFixedCellSize(ROW_HEIGHT);
    shown.forEach(column -> getColumns().add(column(column)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setRowFactory(
        table -> {
          TableRow<R> row = new TableRow<>();
          row.setOnMouseClicked(
              e -> {
                if (row.getItem() != null) {
                  picked.accept(row.getItem());
                }
              });
          return row;
        });
  }

  /** Shows rows in the order that the person has chosen, with the same ones selected. */
  void show(List<R> rows) {
    R before = getSelectionModel().getSelectedItem();
    getItems().setAll(rows);
    sort();
    int now = before == null ? -1 : getItems().stream().map(id).toList().indexOf(id.apply(before));
    if (now < 0) {
      getSelectionModel().clearSelection();
    } else {
      getSelectionModel().clearAndSelect(now);
    }
    setPrefHeight(AROUND + ROW_HEIGHT * Math.clamp(rows.size(), 2, mostRows));
    setMinHeight(USE_PREF_SIZE);
  }

  /** The whole table as a spreadsheet takes it. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(shown.stream().map(RulerTable::name).collect(Collectors.joining("\t")));
    for (R row : getItems()) {
      lines.add(shown.stream().map(column -> column.text(row)).collect(Collectors.joining("\t")));
    }
    return String.join("\n", lines);
  }

  void copy() {
    Clip.copy(text());
  }

  private void pressed(KeyEvent e) {
    R row = getSelectionModel().getSelectedItem();
    if (COPY.have(e)) {
      copy();
      e.consume();
    } else if (row != null && e.getCode() == KeyCode.ENTER) {
      picked.accept(row);
      e.consume();
    }
  }

  private static String name(RulerColumn<?> column) {
    return Words.text("explore.rulers.column." + column.code());
  }

  private TableColumn<R, R> column(RulerColumn<R> of) {
    TableColumn<R, R> column = new TableColumn<>();
    Label title = Nodes.label(name(of));
    title.setTooltip(new Tooltip(Words.text("explore.rulers.explained." + of.code())));
    column.setGraphic(title);
    column.setId("rulers-column-" + of.code());
    column.setPrefWidth(of.width());
    column.setComparator(of.order());
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(made -> new Figure<>(of));
    return column;
  }

  private static final class Figure<R> extends TableCell<R, R> {
    private final RulerColumn<R> of;
    private final FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);

    Figure(RulerColumn<R> of) {
      this.of = of;
      setAlignment(of.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      icon.getStyleClass().add("short-icon");
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      boolean none = empty || row == null;
      setText(none ? null : of.text(row));
      setGraphic(!none && of.isShort(row) ? icon : null);
      getStyleClass().removeAll("troops-estimate");
      if (!none && of.isEstimate(row)) {
        getStyleClass().add("troops-estimate");
      }
    }
  }
}
