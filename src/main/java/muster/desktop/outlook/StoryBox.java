package muster.desktop.outlook;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.outlook.Story.Kind;
import muster.desktop.outlook.Story.Line;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * One change and what it brought. How high it is for a width is kept: JavaFX would break its texts
 * into lines many times in every layout of the window, the older stories' too, and with and without
 * room for a scroll bar.
 */
final class StoryBox extends VBox {
  private final Map<Double, Double> heights = new HashMap<>();

  StoryBox(Story story) {
    getStyleClass().add("story");
    getChildren().add(Nodes.paragraph(story.headline(), Styles.TEXT_BOLD, "headline"));
    story.lines().forEach(line -> getChildren().add(row(line)));
  }

  @Override
  public void requestLayout() {
    heights.clear();
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    Double known = heights.get(forWidth);
    if (known != null) {
      return known;
    }
    double height = super.computePrefHeight(forWidth);
    heights.put(forWidth, height);
    return height;
  }

  /** Its paragraphs are never cut. */
  @Override
  protected double computeMinHeight(double forWidth) {
    return prefHeight(forWidth);
  }

  private static Node row(Line line) {
    FontIcon icon = new FontIcon(icon(line.kind()));
    icon.getStyleClass().add("sign");
    Label sentence = Nodes.paragraph(line.text());
    if (line.kind() == Kind.TOTAL) {
      sentence.getStyleClass().add(Styles.TEXT_BOLD);
    }
    VBox text = new VBox(sentence);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    if (!line.detail().isEmpty()) {
      String whole = Words.text("outlook.line", line.text(), line.detail());
      Label detail = Nodes.label(line.detail(), Styles.TEXT_SMALL, Styles.TEXT_MUTED);
      detail.setMinWidth(0);
      Tooltip tooltip = new Tooltip(whole);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(460);
      detail.setTooltip(tooltip);
      sentence.setTooltip(tooltip);
      sentence.setAccessibleText(whole);
      text.getChildren().add(detail);
    }
    HBox row = new HBox(6, icon, text);
    row.getStyleClass()
        .addAll("story-line", "story-" + line.kind().name().toLowerCase(Locale.ROOT));
    return row;
  }

  private static Ikon icon(Kind kind) {
    return switch (kind) {
      case TOTAL -> MaterialDesignS.SIGMA;
      case GAIN -> MaterialDesignA.ARROW_UP_BOLD;
      case LOSS -> MaterialDesignA.ARROW_DOWN_BOLD;
      case NOTE -> MaterialDesignM.MINUS;
    };
  }
}
