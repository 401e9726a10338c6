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
import org.jspecify.annotations.Nullable;

/** The assumptions and sliders of the branch. */
final class WhatIfRows extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  /** Rows that a key of a digit turns. */
  private static final int KEYS = 9;

  /** So many rows fit in their full size. */
  private static final double USUAL = 13.2;

  private final WhatIfViewModel model;

  WhatIfRows(WhatIfViewModel model) {
    this.model = model;
    getStyleClass().add("what-if-rows");
    setMinSize(0, 0);
    Rectangle fitting = new Rectangle();
    fitting.widthProperty().bind(widthProperty());
    fitting.heightProperty().bind(heightProperty());
    setClip(fitting);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.rowsProperty().subscribe(this::build),
        model.markedProperty().subscribe(marked -> mark()));
  }

  private void build(List<WhatIfRow> shown) {
    if (getChildren().size() != shown.size()) {
      getChildren().clear();
      for (WhatIfRow row : shown) {
        getChildren().add(new Line(getChildren().size(), row));
      }
      // Many rows are smaller, so that all are there.
      setStyle("-fx-font-size: " + Math.min(1, USUAL / Math.max(1, shown.size())) + "em");
    }
    for (int i = 0; i < shown.size(); i++) {
      if (getChildren().get(i) instanceof Line line) {
        line.show(shown.get(i));
      }
    }
    mark();
  }

  private void mark() {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(MARKED, i == model.markedProperty().get());
    }
  }

  /** One row: its number, what holds, and what else there is. */
  private final class Line extends HBox {
    private final Label value = Nodes.label("", "what-if-option");
    private final Label label = Nodes.label("", "what-if-label");
    private final HBox dots = new HBox();
    private final WhatIfSlider slider;
    private @Nullable WhatIfRow shown;

    Line(int place, WhatIfRow first) {
      getStyleClass().add("what-if-row");
      boolean dial = first instanceof WhatIfRow.Dial;
      boolean keyed = place < KEYS && !dial;
      Label key =
          Nodes.label(keyed ? Words.text("present.whatif.key", place + 1) : "", "what-if-key");
      key.setMinWidth(USE_PREF_SIZE);
      dots.getStyleClass().add("what-if-dots");
      dots.setMinWidth(USE_PREF_SIZE);
      slider = new WhatIfSlider(share -> model.slide(place, share));
      VBox words = new VBox(label, value);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(key, words, dial ? slider : dots);
      setOnMouseClicked(
          e -> {
            if (!dial) {
              model.turn(place, 1);
            }
            e.consume();
          });
    }

    void show(WhatIfRow row) {
      if (row.equals(shown)) {
        return;
      }
      shown = row;
      setId("what-if-" + row.id());
      label.setText(row.label());
      value.setText(row.value());
      setAccessibleText(Words.text("present.whatif.row", row.label(), row.value()));
      pseudoClassStateChanged(CHANGED, row.changed());
      switch (row) {
        case WhatIfRow.Choice choice -> dot(choice);
        case WhatIfRow.Dial dial -> slider.show(dial.share());
      }
    }

    private void dot(WhatIfRow.Choice choice) {
      dots.getChildren().clear();
      for (int i = 0; i < choice.options(); i++) {
        dots.getChildren()
            .add(Nodes.label("", i == choice.place() ? "what-if-dot-on" : "what-if-dot"));
      }
    }
  }
}
