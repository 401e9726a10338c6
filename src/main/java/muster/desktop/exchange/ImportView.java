package muster.desktop.exchange;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Source;
import muster.store.exchange.Target;
import org.jspecify.annotations.Nullable;

/** What an import would do, feature by feature, and what a person can say of the file. */
final class ImportView extends VBox {
  private static final double ROWS = 200;
  private static final double FIELD = 300;
  private static final double GAP = 10;

  private final ImportViewModel model;
  private final ComboBox<String> kind = new ComboBox<>();
  private final TextField asOf = field("import.as-of.prompt");
  private final ComboBox<@Nullable Source> source = new ComboBox<>();
  private final TextField locator = field("import.locator.prompt");
  private final Label summary = Nodes.paragraph("", "pane-title");
  private final Label hint = Nodes.paragraph("", "draw-problem");
  private final TableView<ImportRow> rows;

  ImportView(ImportViewModel model) {
    super(GAP);
    this.model = model;
    rows = new TableView<>(model.rows());
    rows.setId("import-rows");
    rows.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    column("import.column.what", 90, ImportRow::what);
    column("import.column.target", 60, ImportRow::target);
    column("import.column.name", 210, ImportRow::name);
    column("import.column.detail", 450, ImportRow::detail);
    rows.setMinHeight(ROWS);
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren()
        .addAll(
            Nodes.paragraph(Words.text("import.heading", model.fileName())),
            summary,
            rows,
            Nodes.paragraph(Words.text("import.say")),
            fields(),
            hint);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        bound(kind.getEditor().textProperty(), model.kindProperty()),
        bound(asOf.textProperty(), model.asOfProperty()),
        bound(source.valueProperty(), model.sourceProperty()),
        bound(locator.textProperty(), model.locatorProperty()),
        model.summaryProperty().subscribe(summary::setText),
        model.hintProperty().subscribe(this::say));
  }

  private static <T extends @Nullable Object> Subscription bound(
      Property<T> shown, Property<T> said) {
    shown.bindBidirectional(said);
    return () -> shown.unbindBidirectional(said);
  }

  private void say(String sentence) {
    hint.setText(sentence);
    // Its place stays, so that nothing jumps while a person types.
    hint.setVisible(!sentence.isEmpty());
  }

  private GridPane fields() {
    kind.setEditable(true);
    kind.getItems().setAll(model.kinds());
    kind.setPromptText(Words.text("import.kind.prompt"));
    source.getItems().add(null);
    source.getItems().addAll(model.sources());
    source.setCellFactory(list -> new SourceCell());
    source.setButtonCell(new SourceCell());
    HBox taken = new HBox(GAP);
    for (Target target : Target.values()) {
      CheckBox box = new CheckBox(Words.text("import.take." + target.code()));
      box.setId("import-take-" + target.code());
      box.selectedProperty().bindBidirectional(model.takenProperty(target));
      taken.getChildren().add(box);
    }
    GridPane fields = new GridPane(GAP, 6);
    add(fields, 0, 0, "import.kind", kind);
    add(fields, 0, 1, "import.as-of", asOf);
    add(fields, 2, 0, "import.source", source);
    add(fields, 2, 1, "import.locator", locator);
    fields.add(Nodes.label(Words.text("import.take")), 0, 2);
    fields.add(taken, 1, 2, 3, 1);
    return fields;
  }

  private static void add(GridPane fields, int column, int row, String key, Control field) {
    Label label = Nodes.label(Words.text(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(field);
    field.setId(key.replace('.', '-'));
    field.setAccessibleText(Words.text(key));
    field.setPrefWidth(FIELD);
    fields.add(label, column, row);
    fields.add(field, column + 1, row);
  }

  private void column(String key, double width, Function<ImportRow, String> text) {
    TableColumn<ImportRow, String> column = new TableColumn<>(Words.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(made -> new WrappedCell<>());
    rows.getColumns().add(column);
  }

  private static TextField field(String prompt) {
    TextField field = new TextField();
    field.setPromptText(Words.text(prompt));
    return field;
  }

  /** A source's publisher and title, or that there is none. */
  private static final class SourceCell extends ListCell<@Nullable Source> {
    @Override
    protected void updateItem(@Nullable Source item, boolean empty) {
      super.updateItem(item, empty);
      if (empty) {
        setText(null);
      } else if (item == null) {
        setText(Words.text("import.source.none"));
      } else {
        setText(Words.text("import.source.of", item.publisher(), item.title()));
      }
    }
  }
}
