package muster.desktop.records;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.store.exchange.table.TableKind;
import org.jspecify.annotations.Nullable;

/** The pane: kinds of records, the records of one, and the form of one of these. */
public final class RecordsView extends BorderPane {
  private static final double KINDS = 164;
  private static final double KIND = 30;

  private final RecordsViewModel model;
  private final ListView<RecordKind> kinds = new ListView<>();
  private final TextField search = new TextField();
  private final RecordTable table;
  private final Button create = new Button();
  private final Button byRule = new Button(Words.text("records.by-rule"));
  private final Button duplicate = new Button(Words.text("records.duplicate"));
  private final MenuButton tables = new MenuButton(Words.text("table.data"));
  private final Button delete = new Button(Words.text("records.delete"));

  /**
   * @param importing takes a table of records of a kind in
   * @param exporting writes them as one
   */
  public RecordsView(
      RecordsViewModel model, Consumer<TableKind> importing, Consumer<TableKind> exporting) {
    this.model = model;
    tables.setId("record-table");
    tables
        .getItems()
        .addAll(
            MenuItems.of("table.data.import", () -> tableKind().ifPresent(importing)),
            MenuItems.of("table.data.export", () -> tableKind().ifPresent(exporting)));
    setId("data");
    getStyleClass().addAll("pane", "records");
    getStylesheets()
        .add(
            Objects.requireNonNull(RecordsView.class.getResource("/muster/desktop/records.css"))
                .toExternalForm());
    table = new RecordTable(model);
    kinds.setId("record-kinds");
    kinds.setAccessibleText(Words.text("records.kinds"));
    kinds.getItems().setAll(RecordKind.values());
    kinds.setCellFactory(list -> new KindCell());
    kinds.setFixedCellSize(KIND);
    kinds.setPrefWidth(KINDS);
    kinds.setMinWidth(KINDS);
    setLeft(kinds);
    SplitPane split = new SplitPane(list(), new FormView(model, table::requestFocus));
    split.setDividerPositions(0.48);
    setCenter(split);
    setMinSize(0, 0);
    Lifecycle.whileAttached(this, this::attach);
    Lifecycle.whileAttached(search, this::begin);
  }

  /** What keys do in list and form, for the help. */
  public static List<KeyUse> keys() {
    return RecordCommand.uses();
  }

  /** The search has the keys whenever the pane is shown; the split's parts come after the pane. */
  private Subscription begin() {
    Platform.runLater(search::requestFocus);
    return Subscription.EMPTY;
  }

  private Subscription attach() {
    search.textProperty().bindBidirectional(model.searchProperty());
    return Subscription.combine(
        () -> search.textProperty().unbindBidirectional(model.searchProperty()),
        kinds.getSelectionModel().selectedItemProperty().subscribe(this::choose),
        model.kindProperty().subscribe(this::showKind),
        model.rowsProperty().subscribe(rows -> kinds.refresh()),
        model.formProperty().subscribe(this::showButtons));
  }

  private void choose(@Nullable RecordKind kind) {
    if (kind != null && kind != model.kindProperty().get()) {
      model.searchProperty().set("");
      model.kindProperty().set(kind);
      model.choose(kind == RecordKind.HEADER ? RecordKey.of(kind, "workspace") : null);
    }
  }

  private void showKind(RecordKind kind) {
    kinds.getSelectionModel().select(kind);
    create.setText(Words.text(kind.isDrawn() ? "records.draw" : "records.create", kind.singular()));
    Nodes.setShown(create, kind.isPlural());
    Nodes.setShown(byRule, kind == RecordKind.ZONES);
    Nodes.setShown(duplicate, kind.isPlural() && !kind.isDrawn());
    Nodes.setShown(delete, kind.isPlural());
    Nodes.setShown(tables, tableKind().isPresent());
    showButtons(model.formProperty().get());
  }

  /** What of the listed records a table can hold. */
  private Optional<TableKind> tableKind() {
    return TableKind.of(model.kindProperty().get().list());
  }

  private void showButtons(@Nullable FormViewModel form) {
    duplicate.setDisable(form == null);
    delete.setDisable(form == null);
  }

  private Node list() {
    search.setId("record-search");
    search.setPromptText(Words.text("records.search"));
    search.setAccessibleText(Words.text("records.search"));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::fromSearch);
    create.setId("record-new");
    create.setOnAction(e -> model.commands().create());
    byRule.setId("record-by-rule");
    byRule.setOnAction(e -> model.commands().createByRule());
    duplicate.setId("record-duplicate");
    duplicate.setOnAction(e -> model.commands().duplicate());
    delete.setId("record-delete");
    delete.setOnAction(e -> model.commands().delete());
    for (ButtonBase button : new ButtonBase[] {create, byRule, duplicate, delete, tables}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    HBox buttons = new HBox(6, create, byRule, duplicate, delete, tables);
    buttons.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(6, search, buttons);
    head.getStyleClass().add("records-head");
    VBox list = new VBox(head, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    list.setMinWidth(0);
    return list;
  }

  private void fromSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
      table.requestFocus();
      table.getSelectionModel().selectFirst();
      event.consume();
    }
  }

  /** A kind and how many there are of it. */
  private final class KindCell extends ListCell<RecordKind> {
    private final Label name = Nodes.label("");
    private final Label count = Nodes.label("", "kind-count");
    private final HBox box = new HBox(4, name, Nodes.spacer(), count);

    @Override
    protected void updateItem(@Nullable RecordKind kind, boolean empty) {
      super.updateItem(kind, empty);
      if (empty || kind == null) {
        setGraphic(null);
        return;
      }
      name.setText(kind.plural());
      count.setText(kind.isPlural() ? Numbers.whole(model.count(kind)) : "");
      setGraphic(box);
      setAccessibleText(Words.text("records.kind.accessible", kind.plural(), model.count(kind)));
    }
  }
}
