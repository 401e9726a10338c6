package muster.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Lines above the panes: a sentence, and what one may do about it. */
public final class Banner {
  private Banner() {}

  /**
   * Makes a row such a line, which begins with its sentence.
   *
   * @param name begins the ids of the row and its sentence
   * @return the sentence
   */
  public static Label begin(HBox row, String name) {
    Label words = Nodes.paragraph("");
    row.setId(name + "-banner");
    row.getStyleClass().add("return-banner");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setSpacing(8);
    words.setId(name + "-words");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getChildren().add(words);
    return words;
  }

  /** A button with the words of a key. */
  public static Button button(String key, Runnable what) {
    Button button = new Button(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> what.run());
    return button;
  }
}
