package muster.desktop.help;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Bilingual;
import muster.desktop.kit.Nodes;

/** One topic of the help or several, one below the other. */
final class HelpPage extends VBox {
  private static final double KEYS = 190;

  HelpPage(Bilingual words, List<HelpTopic> topics) {
    getStyleClass().add("help-page");
    if (topics.isEmpty()) {
      getChildren().add(Nodes.paragraph(words.text("help.none")));
    }
    for (HelpTopic topic : topics) {
      getChildren().add(Nodes.paragraph(topic.title(), Styles.TITLE_3));
      topic.paragraphs().forEach(text -> getChildren().add(Nodes.paragraph(text)));
      if (topic.isKeys()) {
        getChildren().add(table(words, topic.rows()));
      }
    }
  }

  private static GridPane table(Bilingual words, List<HelpTopic.Row> rows) {
    GridPane table = new GridPane(14, 7);
    ColumnConstraints keys = new ColumnConstraints(KEYS);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    texts.setMinWidth(0);
    table.getColumnConstraints().addAll(keys, texts);
    for (HelpTopic.Row row : rows) {
      FlowPane strokes = new FlowPane(4, 4);
      strokes.setPrefWrapLength(KEYS);
      row.strokes().forEach(stroke -> strokes.getChildren().add(Nodes.label(stroke, "key-cap")));
      VBox text = new VBox(1, Nodes.paragraph(row.words()));
      if (!row.menu().isEmpty()) {
        Label menu = Nodes.paragraph(words.text("help.menu", row.menu()), Styles.TEXT_SMALL);
        menu.getStyleClass().add(Styles.TEXT_MUTED);
        text.getChildren().add(menu);
      }
      text.setMinHeight(Region.USE_PREF_SIZE);
      GridPane.setValignment(strokes, VPos.TOP);
      table.addRow(table.getRowCount(), strokes, text);
    }
    return table;
  }
}
