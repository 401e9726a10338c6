package muster.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line above the panes: a sentence, and what one may do about it. */
public abstract class Banner extends HBox {
  private final Label words = Nodes.paragraph("");

  /**
   * @param name begins the ids of the banner and its sentence
   */
  protected Banner(String name) {
    super(8);
    setId(name + "-banner");
    getStyleClass().add("return-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.setId(name + "-words");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().add(words);
  }

  /** The sentence. */
  protected final Label words() {
    return words;
  }

  /** A button with the words of a key. */
  protected static Button button(String key, Runnable what) {
    Button button = new Button(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> what.run());
    return button;
  }
}
