package muster.desktop.presenter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.presenter.WhatIfViewModel.Row;
import org.jspecify.annotations.Nullable;

/**
 * The assumptions of the branch and what it changes. All its sizes are in letters of its own, so
 * that it fills a room's display and the presenter's alike.
 */
final class WhatIfPanel extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  /** Rows that a key of a digit turns. */
  private static final int KEYS = 9;

  /** So many rows fit in their full size. */
  private static final double USUAL = 12;

  private final WhatIfViewModel model;
  private final VBox rows = new VBox();
  private final Rectangle fitting = new Rectangle();
  private final Label troops = Nodes.label("", "what-if-troops");
  private final Label range = Nodes.label("", "what-if-range");
  private final VBox lines = new VBox();

  WhatIfPanel(WhatIfViewModel model) {
    this.model = model;
    getStyleClass().add("what-if");
    rows.getStyleClass().add("what-if-rows");
    lines.getStyleClass().add("what-if-lines");
    VBox effect =
        new VBox(
            Nodes.label(Words.text("present.whatif.likely"), "what-if-caption"),
            troops,
            range,
            lines);
    effect.setMinHeight(USE_PREF_SIZE);
    effect.getStyleClass().add("what-if-effect");
    VBox.setVgrow(rows, Priority.ALWAYS);
    rows.setMinHeight(0);
    fitting.widthProperty().bind(rows.widthProperty());
    fitting.heightProperty().bind(rows.heightProperty());
    rows.setClip(fitting);
    getChildren()
        .addAll(Nodes.label(Words.text("present.whatif.title"), "what-if-title"), rows, effect);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.rowsProperty().subscribe(shown -> build()),
        model.markedProperty().subscribe(marked -> mark()),
        model.effectProperty().subscribe(this::show));
  }

  private void build() {
    List<Row> shown = model.rowsProperty().get();
    if (rows.getChildren().size() != shown.size()) {
      rows.getChildren().setAll(shown.stream().map(row -> new Line(row.number() - 1)).toList());
      // Many rows are smaller, so that all are there.
      rows.setStyle("-fx-font-size: " + Math.min(1, USUAL / Math.max(1, shown.size())) + "em");
    }
    for (int i = 0; i < shown.size(); i++) {
      if (rows.getChildren().get(i) instanceof Line line) {
        line.show(shown.get(i));
      }
    }
    mark();
  }

  private void mark() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).pseudoClassStateChanged(MARKED, i == model.markedProperty().get());
    }
  }

  private void show(WhatIfEffect effect) {
    troops.setText(effect.troops());
    range.setText(effect.range());
    lines.getChildren().setAll(effect.lines().stream().map(Nodes::paragraph).toList());
  }

  /** One assumption: its number, the option that holds, and how many others there are. */
  private final class Line extends HBox {
    private final Label key;
    private final Label option = Nodes.label("", "what-if-option");
    private final Label label = Nodes.label("", "what-if-label");
    private final HBox dots = new HBox();
    private @Nullable Row shown;

    Line(int place) {
      getStyleClass().add("what-if-row");
      key =
          Nodes.label(
              place < KEYS ? Words.text("present.whatif.key", place + 1) : "", "what-if-key");
      key.setMinWidth(USE_PREF_SIZE);
      dots.getStyleClass().add("what-if-dots");
      dots.setMinWidth(USE_PREF_SIZE);
      VBox words = new VBox(label, option);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(key, words, dots);
      setOnMouseClicked(
          e -> {
            model.turn(place, 1);
            e.consume();
          });
    }

    void show(Row row) {
      if (row.equals(shown)) {
        return;
      }
      shown = row;
      setId("what-if-" + row.id());
      label.setText(row.label());
      option.setText(row.option());
      setAccessibleText(Words.text("present.whatif.row", row.label(), row.option()));
      pseudoClassStateChanged(CHANGED, row.changed());
      dots.getChildren().clear();
      for (int i = 0; i < row.options(); i++) {
        dots.getChildren()
            .add(Nodes.label("", i == row.place() ? "what-if-dot-on" : "what-if-dot"));
      }
    }
  }
}
