package muster.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A list of evidence with its grade spelt out. */
public final class Citations extends VBox {
  public Citations(List<Citation> citations) {
    getStyleClass().add("citations");
    if (citations.isEmpty()) {
      getChildren().add(Nodes.paragraph(Words.text("citations.none"), Styles.TEXT_MUTED));
    }
    citations.forEach(citation -> getChildren().add(row(citation)));
  }

  private static HBox row(Citation citation) {
    Label grade = Nodes.label(citation.grade(), "grade");
    grade.setTooltip(new Tooltip(citation.gradeWords()));
    grade.setMinWidth(USE_PREF_SIZE);
    VBox text =
        new VBox(
            Nodes.paragraph(citation.title(), Styles.TEXT_BOLD, Styles.TEXT_SMALL),
            Nodes.paragraph(citation.origin(), Styles.TEXT_SMALL),
            Nodes.paragraph(citation.locator(), Styles.TEXT_SMALL),
            Nodes.paragraph(citation.gradeWords(), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    text.setMinWidth(0);
    HBox row = new HBox(8, grade, text);
    row.getStyleClass().add("citation");
    return row;
  }
}
