package muster.desktop.presenter;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.presenter.WhatIfViewModel.Page;

/**
 * What a branch asks and what it changes. All its sizes are in letters of its own, so that it fills
 * a room's display and the presenter's alike.
 */
final class WhatIfPanel extends VBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  /** So many letters are high at least, and half as many wide, so that all of it has room. */
  private static final double LETTERS_DOWN = 56;

  private static final double LETTERS_ACROSS = 27;

  private final WhatIfViewModel model;
  private final Label assumptions = tab(Page.ASSUMPTIONS);
  private final Label reach = tab(Page.REACH);
  private final WhatIfRows rows;
  private final ReachPane ways;
  private final Label troops = Nodes.label("", "what-if-troops");
  private final Label range = Nodes.label("", "what-if-range");
  private final VBox lines = new VBox();
  private final Label keys = Nodes.paragraph("", "what-if-keys");

  /**
   * @param watched whether an audience watches: it is not told the keys
   */
  WhatIfPanel(WhatIfViewModel model, boolean watched) {
    this.model = model;
    getStyleClass().add("what-if");
    rows = new WhatIfRows(model);
    ways = new ReachPane(model.reach());
    lines.getStyleClass().add("what-if-lines");
    HBox tabs = new HBox(assumptions, reach);
    tabs.getStyleClass().add("what-if-tabs");
    tabs.setMinHeight(USE_PREF_SIZE);
    VBox effect =
        new VBox(
            Nodes.label(Words.text("present.whatif.likely"), "what-if-caption"),
            troops,
            range,
            lines);
    effect.setMinHeight(USE_PREF_SIZE);
    effect.getStyleClass().add("what-if-effect");
    StackPane pages = new StackPane(rows, ways);
    pages.setMinSize(0, 0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    keys.setMinHeight(USE_PREF_SIZE);
    Nodes.setShown(keys, !watched);
    getChildren().addAll(tabs, pages, effect, keys);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Label tab(Page page) {
    String code = page == Page.REACH ? "reach" : "assumptions";
    Label tab = Nodes.label(Words.text("present.whatif.tab." + code), "what-if-tab");
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setOnMouseClicked(
        e -> {
          model.turnTo(page);
          e.consume();
        });
    return tab;
  }

  private Subscription attach() {
    return Subscription.combine(
        model.pageProperty().subscribe(this::turn),
        model.effectProperty().subscribe(this::show),
        widthProperty().subscribe(width -> fit()),
        heightProperty().subscribe(height -> fit()));
  }

  private void fit() {
    double letter = Math.min(getHeight() / LETTERS_DOWN, getWidth() / LETTERS_ACROSS);
    setStyle("-fx-font-size: " + Math.max(1, letter) + "px");
  }

  private void turn(Page page) {
    boolean reaching = page == Page.REACH;
    assumptions.pseudoClassStateChanged(ON, !reaching);
    reach.pseudoClassStateChanged(ON, reaching);
    Nodes.setShown(rows, !reaching);
    Nodes.setShown(ways, reaching);
    keys.setText(Words.text("present.whatif.keys." + (reaching ? "reach" : "assumptions")));
  }

  private void show(WhatIfEffect effect) {
    troops.setText(effect.troops());
    range.setText(effect.range());
    lines.getChildren().setAll(effect.lines().stream().map(Nodes::paragraph).toList());
  }
}
