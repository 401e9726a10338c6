package muster.desktop.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Says that not all evidence is believed, for as long as that is so, and ends it. */
final class ScopeBanner extends HBox {
  private final ShellViewModel model;
  private final Label words = Nodes.paragraph("", Styles.TEXT_BOLD);

  ScopeBanner(ShellViewModel model) {
    super(12);
    this.model = model;
    setId("scope-banner");
    getStyleClass().add("scope-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("scope-words");
    words.setGraphic(new FontIcon(MaterialDesignF.FILTER_OUTLINE));
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button again = new Button(Words.text("scope.again"));
    again.setId("scope-again");
    again.getStyleClass().add(Styles.SMALL);
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(e -> model.believeAll());
    getChildren().addAll(words, again);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return model.scopeProperty().subscribe(this::show);
  }

  private void show(String scope) {
    words.setText(scope);
    Nodes.setShown(this, !scope.isEmpty());
  }
}
