package muster.desktop.conflict;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.store.merge.Conflict;
import muster.store.merge.Side;

/** The conflicts in a list, and the one that is looked at with both versions side by side. */
final class ConflictView extends VBox {
  private static final double LIST = 250;

  private final ConflictsViewModel model;
  private final ListView<ConflictItem> list = new ListView<>();
  private final GridPane sides = new GridPane(12, 8);
  private final Label title = Nodes.paragraph("", "pane-title");
  private final Label left = Nodes.label("");
  private final ToggleButton mine = choice("conflict.mine", Side.OURS);
  private final ToggleButton theirs = choice("conflict.theirs", Side.THEIRS);
  private Subscription side = Subscription.EMPTY;

  ConflictView(ConflictsViewModel model) {
    super(10);
    this.model = model;
    list.setId("conflicts");
    list.setAccessibleText(Words.text("conflict.list"));
    list.getItems().setAll(model.items());
    list.setCellFactory(view -> new ConflictCell());
    list.setPrefWidth(LIST);
    list.setMinWidth(LIST);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sides.getStyleClass().add("sides");
    ScrollPane scroll = new ScrollPane(sides);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox one = new VBox(8, title, scroll);
    HBox.setHgrow(one, Priority.ALWAYS);
    HBox both = new HBox(12, list, one);
    VBox.setVgrow(both, Priority.ALWAYS);
    HBox all =
        new HBox(
            8,
            all("conflict.all.mine", Side.OURS),
            all("conflict.all.theirs", Side.THEIRS),
            Nodes.spacer(),
            left);
    all.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Nodes.paragraph(Words.text("conflict.heading")), both, all);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    Platform.runLater(list::requestFocus); // Else a button has the keys, and the arrows do nothing.
    return Subscription.combine(
        model.shownProperty().subscribe(this::show),
        list.getSelectionModel()
            .selectedItemProperty()
            .subscribe(
                item -> {
                  if (item != null) {
                    model.shownProperty().set(item);
                  }
                }),
        model
            .openProperty()
            .subscribe(open -> left.setText(Words.text("conflict.open", open.intValue()))),
        () -> side.unsubscribe());
  }

  /** As the versions stand beside each other: left is mine, right is theirs. */
  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> model.choose(Side.OURS);
      case RIGHT -> model.choose(Side.THEIRS);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(ConflictItem item) {
    list.getSelectionModel().select(item);
    list.scrollTo(item);
    title.setText(item.title());
    lay(item);
    side.unsubscribe();
    side =
        item.sideProperty()
            .subscribe(
                chosen -> {
                  mine.setSelected(chosen == Side.OURS);
                  theirs.setSelected(chosen == Side.THEIRS);
                });
  }

  private void lay(ConflictItem item) {
    sides.getChildren().clear();
    sides.getColumnConstraints().clear();
    List<Conflict.Row> rows = item.rows();
    if (rows.isEmpty()) {
      item.sentences().forEach(s -> sides.add(Nodes.paragraph(s), 0, sides.getRowCount(), 2, 1));
      columns(50, 50);
      sides.addRow(sides.getRowCount(), mine, theirs);
      return;
    }
    columns(18, 22, 30, 30);
    sides.addRow(
        0, Nodes.label(""), Nodes.label(Words.text("conflict.before"), "side-head"), mine, theirs);
    for (Conflict.Row row : rows) {
      sides.addRow(
          sides.getRowCount(),
          Nodes.paragraph(capital(row.label()), "side-label"),
          Nodes.paragraph(row.before(), "side-before"),
          Nodes.paragraph(row.ours()),
          Nodes.paragraph(row.theirs()));
    }
  }

  private void columns(double... percent) {
    for (double share : percent) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      sides.getColumnConstraints().add(column);
    }
  }

  private ToggleButton choice(String key, Side of) {
    ToggleButton button = new ToggleButton(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(e -> model.choose(of));
    return button;
  }

  private Button all(String key, Side of) {
    Button button = new Button(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(e -> model.chooseAll(of));
    return button;
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
