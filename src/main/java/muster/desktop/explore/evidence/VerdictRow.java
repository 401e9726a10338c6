package muster.desktop.explore.evidence;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import muster.desktop.explore.evidence.EvidenceReport.VerdictItem;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.VerdictIcons;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A force size: its verdict, and what that hangs on. */
final class VerdictRow extends VBox {
  VerdictRow(VerdictItem item) {
    super(1);
    setId("reliance-" + item.id());
    Label head =
        Nodes.paragraph(Words.text("detail.pair", item.name(), item.word()), Styles.TEXT_BOLD);
    head.setGraphic(new FontIcon(VerdictIcons.of(item.verdict())));
    Label hangs = Nodes.paragraph(item.hangs(), Styles.TEXT_SMALL);
    getChildren().addAll(head, hangs);
    if (!item.lowGraded().isEmpty()) {
      Label low = Nodes.paragraph(item.lowGraded(), Styles.TEXT_SMALL);
      low.setGraphic(new FontIcon(MaterialDesignA.ALERT));
      low.getStyleClass().add("low-graded");
      getChildren().add(low);
    }
  }
}
