package muster.desktop.export;

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
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Says which picture's slide the window shows, and offers to keep it. */
public final class ReturnBanner extends HBox {
  private final SlideReturn model;
  private final Label words = Nodes.paragraph("");

  public ReturnBanner(SlideReturn model) {
    super(8);
    this.model = model;
    setId("return-banner");
    getStyleClass().add("return-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("return-words");
    words.setGraphic(new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("return.close"));
    close.setId("return-close");
    close.setOnAction(e -> model.close());
    getChildren()
        .addAll(
            words, button("return.keep", model::keep), button("return.back", model::back), close);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return model.wordsProperty().subscribe(this::show);
  }

  private void show(String said) {
    words.setText(said);
    Nodes.setShown(this, !said.isEmpty());
  }

  private static Button button(String key, Runnable what) {
    Button button = new Button(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> what.run());
    return button;
  }
}
