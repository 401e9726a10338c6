package muster.desktop.commitments;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/** Evidence, a line for each piece: grade, source, locator, and the grade in words. */
final class EvidenceLines extends VBox {
  EvidenceLines(List<Citation> citations) {
    getStyleClass().add("evidence-lines");
    citations.forEach(citation -> getChildren().add(line(citation)));
    if (citations.isEmpty()) {
      getChildren().add(Nodes.paragraph(Words.text("citations.none"), Styles.TEXT_MUTED));
    }
  }

  private static HBox line(Citation citation) {
    Label grade = Nodes.label(citation.grade(), "grade");
    grade.setMinWidth(USE_PREF_SIZE);
    TextFlow words =
        new TextFlow(
            text(citation.title(), "evidence-title"),
            text(Words.text("citation.locator", citation.locator()), "evidence-locator"),
            text(Words.text("citation.words", citation.gradeWords()), "evidence-words"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(6, grade, words);
    line.setAccessibleText(
        Words.text(
            "citation.line",
            citation.title(),
            citation.locator(),
            citation.grade(),
            citation.gradeWords()));
    return line;
  }

  private static Text text(String text, String styleClass) {
    Text node = new Text(text);
    node.getStyleClass().addAll("text", styleClass);
    return node;
  }
}
