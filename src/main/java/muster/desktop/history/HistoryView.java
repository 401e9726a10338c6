package muster.desktop.history;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** The versions in a list, and what the one that is looked at changed and would take back. */
final class HistoryView extends VBox {
  private static final double LIST = 340;

  private final HistoryViewModel model;
  private final ListView<VersionRow> versions = new ListView<>();
  private final ListView<String> changed = lines("history-changed", "history.changed");
  private final ListView<String> since = lines("history-since", "history.since");
  private final Label said = Nodes.paragraph("");
  private Subscription chosen = Subscription.EMPTY;

  HistoryView(HistoryViewModel model) {
    super(10);
    this.model = model;
    versions.setId("versions");
    versions.setAccessibleText(Words.text("history.title"));
    versions.setCellFactory(view -> new VersionCell());
    versions.setMinWidth(LIST);
    versions.setPrefWidth(LIST);
    said.setId("history-said");
    VBox one =
        new VBox(
            6,
            Nodes.label(Words.text("history.changed"), "pane-title"),
            changed,
            Nodes.label(Words.text("history.since"), "pane-title"),
            since);
    HBox.setHgrow(one, Priority.ALWAYS);
    HBox both = new HBox(12, versions, one);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().addAll(both, said);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.rowsProperty().subscribe(rows -> versions.getItems().setAll(rows)),
        model.chosenProperty().subscribe(this::show),
        versions
            .getSelectionModel()
            .selectedItemProperty()
            .subscribe(
                row -> {
                  if (row != null) {
                    model.chosenProperty().set(row);
                  }
                }),
        model.sinceProperty().subscribe(changes -> since.getItems().setAll(changes.lines())),
        model.saidProperty().subscribe(said::setText),
        () -> chosen.unsubscribe());
  }

  private void show(@Nullable VersionRow row) {
    if (row == null) {
      return;
    }
    versions.getSelectionModel().select(row);
    chosen.unsubscribe();
    chosen = row.changes().subscribe(changes -> changed.getItems().setAll(changes.lines()));
  }

  private static ListView<String> lines(String id, String key) {
    ListView<String> list = new ListView<>();
    list.setId(id);
    list.setAccessibleText(Words.text(key));
    list.setCellFactory(view -> new LineCell());
    list.setFocusTraversable(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setPrefHeight(120);
    return list;
  }

  /** A sentence that breaks into lines where it is long. */
  private static final class LineCell extends ListCell<String> {
    LineCell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
      super.updateItem(line, empty);
      setText(empty ? null : line);
    }
  }

  /** A version: when, and in a line what it changed. */
  private static final class VersionCell extends ListCell<VersionRow> {
    private final Label when = Nodes.label("", "version-when");
    private final Label what = Nodes.label("", "version-what");
    private final VBox box = new VBox(2, when, what);
    private Subscription changes = Subscription.EMPTY;

    VersionCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow row, boolean empty) {
      super.updateItem(row, empty);
      changes.unsubscribe();
      changes = Subscription.EMPTY;
      setGraphic(empty ? null : box);
      if (row != null && !empty) {
        when.setText(row.when());
        changes = row.changes().subscribe(this::tell);
      }
    }

    private void tell(Changes found) {
      what.setText(found.brief());
      List<String> styles = what.getStyleClass();
      styles.remove("version-damaged");
      if (found instanceof Changes.Unknown) {
        styles.add("version-damaged");
      }
      setAccessibleText(Words.text("history.cell", when.getText(), what.getText()));
    }
  }
}
