package muster.desktop.drawing;

import atlantafx.base.theme.Styles;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Completion;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Source;
import org.jspecify.annotations.Nullable;

/** The form that asks what a thing just drawn is, and what it rests on. */
final class FactsView extends VBox {
  private static final double FIELD = 210;

  private final FactsViewModel model;
  private final TextField name = field("draw.name");
  private final TextField kind = field("draw.kind");
  private final TextField asOf = field("draw.as-of");
  private final ComboBox<@Nullable Source> source = new ComboBox<>();
  private final TextField locator = field("draw.locator");
  private final TextField note = field("draw.note");
  private final Label problem = Nodes.paragraph("", "draw-problem");

  FactsView(FactsViewModel model) {
    this.model = model;
    setId("draw-facts");
    getStyleClass().add("draw-facts");
    for (TextField field : new TextField[] {name, kind, asOf, locator, note}) {
      field.setOnAction(e -> model.keep());
    }
    Completion.install(kind, model.kinds());
    source.setId("draw-source");
    source.setAccessibleText(Words.text("draw.source"));
    source.getItems().add(null);
    source.getItems().addAll(model.sources());
    source.setCellFactory(list -> new SourceCell());
    source.setButtonCell(new SourceCell());
    source.setPrefWidth(FIELD);
    source.setMaxWidth(FIELD);
    GridPane fields = new GridPane(8, 6);
    row(fields, "draw.name", name);
    row(fields, "draw.kind", kind);
    if (model.isDated()) {
      row(fields, "draw.as-of", asOf);
    }
    row(fields, "draw.source", source);
    row(fields, "draw.locator", locator);
    row(fields, "draw.note", note);
    problem.setMaxWidth(FIELD + 110);
    getChildren()
        .addAll(
            Nodes.label(Words.text("draw.new." + model.sort().code()), "pane-title"),
            fields,
            problem,
            buttons());
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        bound(name.textProperty(), model.nameProperty()),
        bound(kind.textProperty(), model.kindProperty()),
        bound(asOf.textProperty(), model.asOfProperty()),
        bound(locator.textProperty(), model.locatorProperty()),
        bound(note.textProperty(), model.noteProperty()),
        bound(source.valueProperty(), model.sourceProperty()),
        model.problemProperty().subscribe(this::say));
  }

  private static <T extends @Nullable Object> Subscription bound(
      Property<T> shown, Property<T> said) {
    shown.bindBidirectional(said);
    return () -> shown.unbindBidirectional(said);
  }

  /** The first field gets the keys. */
  void begin() {
    name.requestFocus();
  }

  private void say(String sentence) {
    problem.setText(sentence);
    Nodes.setShown(problem, !sentence.isEmpty());
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      e.consume();
    }
  }

  private HBox buttons() {
    Button keep = new Button(Words.text("draw.keep"));
    keep.setId("draw-keep");
    keep.getStyleClass().add(Styles.ACCENT);
    keep.setOnAction(e -> model.keep());
    Button back = new Button(Words.text("draw.back"));
    back.setId("draw-back");
    back.setOnAction(e -> model.cancel());
    HBox buttons = new HBox(8, back, keep);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private static void row(GridPane fields, String key, Node field) {
    Label label = Nodes.label(Words.text(key));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(field);
    fields.addRow(fields.getRowCount(), label, field);
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.setId(key.replace('.', '-'));
    field.setAccessibleText(Words.text(key));
    field.setPromptText(Words.text("prompt." + key));
    field.setPrefWidth(FIELD);
    return field;
  }

  /** A source's title, or that there is none. */
  private static final class SourceCell extends ListCell<@Nullable Source> {
    @Override
    protected void updateItem(@Nullable Source item, boolean empty) {
      super.updateItem(item, empty);
      setText(
          empty
              ? null
              : item == null
                  ? Words.text("draw.source.none")
                  : Words.text("draw.source.of", item.publisher(), item.title()));
    }
  }
}
