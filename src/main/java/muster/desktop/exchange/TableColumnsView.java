package muster.desktop.exchange;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import muster.desktop.exchange.TableImportViewModel.Answer;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableField;
import muster.store.exchange.table.TableKind;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/** The fields of the records, each with the column that gives it, or one text for all rows. */
final class TableColumnsView extends ScrollPane {
  private static final double COLUMN = 210;
  private static final double CONSTANT = 190;
  private static final int SHOWN = 34;

  private final TableImportViewModel model;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private @Nullable Table shown;
  private @Nullable TableKind kind;
  private boolean following;

  /** What stands beside a field's name. */
  private record Line(ComboBox<@Nullable Integer> column, TextField constant, Label sample) {}

  TableColumnsView(TableImportViewModel model) {
    this.model = model;
    setId("table-columns");
    setFitToWidth(true);
    Lifecycle.whileAttached(this, () -> model.answerProperty().subscribe(this::show));
  }

  private void show(@Nullable Answer answer) {
    if (answer == null) {
      return;
    }
    following = true;
    if (!answer.table().equals(shown) || answer.kind() != kind) {
      shown = answer.table();
      kind = answer.kind();
      build(answer);
    }
    for (TableField field : answer.kind().fields()) {
      Line line = lines.get(field.key());
      if (line != null) {
        show(answer, field, line);
      }
    }
    following = false;
  }

  private void show(Answer answer, TableField field, Line line) {
    Integer column = answer.mapping().columns().get(field.key());
    line.column().setValue(column);
    line.constant().setDisable(column != null);
    line.sample()
        .setText(
            column == null
                ? ""
                : Excerpt.of(answer.table().rows().getFirst().cells().get(column), SHOWN));
  }

  private void build(Answer answer) {
    lines.clear();
    GridPane grid = new GridPane(10, 6);
    grid.addRow(
        0,
        Nodes.label(Words.text("table.head.field")),
        Nodes.label(Words.text("table.head.column")),
        Nodes.label(Words.text("table.head.constant")),
        Nodes.label(Words.text("table.head.sample")));
    for (TableField field : answer.kind().fields()) {
      Line line = line(answer.table(), field);
      lines.put(field.key(), line);
      Label name = Nodes.label(field.label());
      name.setMinWidth(USE_PREF_SIZE);
      name.setLabelFor(line.column());
      grid.addRow(lines.size(), name, line.column(), line.constant(), line.sample());
    }
    VBox content = new VBox(10, grid);
    List<Integer> unused = answer.mapping().unused(answer.table());
    if (!unused.isEmpty()) {
      content
          .getChildren()
          .add(
              Nodes.paragraph(
                  Words.text(
                      "table.unused",
                      Words.list(unused.stream().map(answer.table()::column).toList()))));
    }
    content.getStyleClass().add("table-columns");
    setContent(content);
  }

  private Line line(Table table, TableField field) {
    ComboBox<@Nullable Integer> column = new ComboBox<>();
    column.setId("table-from-" + field.key().replace('.', '-'));
    column.setAccessibleText(Words.text("table.from", field.label()));
    List<@Nullable Integer> items = new ArrayList<>();
    items.add(null);
    IntStream.range(0, table.heads().size()).forEach(items::add);
    column.getItems().setAll(items);
    column.setCellFactory(list -> new ColumnCell(table));
    column.setButtonCell(new ColumnCell(table));
    column.setPrefWidth(COLUMN);
    column
        .valueProperty()
        .subscribe(
            (before, now) -> {
              if (!following) {
                model.takeFrom(field, now);
              }
            });
    TextField constant = new TextField();
    constant.setId("table-constant-" + field.key().replace('.', '-'));
    constant.setAccessibleText(Words.text("table.constant", field.label()));
    constant.setPrefWidth(CONSTANT);
    constant.textProperty().subscribe((before, now) -> model.give(field, now));
    return new Line(column, constant, Nodes.label("", Styles.TEXT_MUTED));
  }

  /** A column's head, or that there is none. */
  private static final class ColumnCell extends ListCell<@Nullable Integer> {
    private final Table table;

    ColumnCell(Table table) {
      this.table = table;
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
      super.updateItem(item, empty);
      if (empty) {
        setText(null);
      } else {
        setText(item == null ? Words.text("table.from.none") : table.column(item));
      }
    }
  }
}
