package muster.desktop.commitments;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muster.desktop.commitments.Detail.Constraint;
import muster.desktop.commitments.Detail.Said;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A position: when, which stance, in what words, bound by what. */
final class SaidCard extends VBox {
  /**
   * @param edit shows its form
   */
  SaidCard(Said said, boolean evidence, Runnable edit) {
    setId("position-" + said.id());
    getStyleClass().add("card");
    FlowPane head =
        new FlowPane(
            8,
            4,
            Nodes.label(said.date(), "said-date"),
            Glyphs.badgeOf(said.stance()),
            Nodes.label(Words.of(said.troops())));
    if (said.disputed()) {
      head.getChildren()
          .add(Badges.of(Words.text("said.disputed"), MaterialDesignA.ALERT, "disputed"));
    }
    if (!said.stale().isEmpty()) {
      head.getChildren().add(Badges.of(said.stale(), MaterialDesignC.CLOCK_ALERT_OUTLINE, "stale"));
    }
    getChildren().addAll(EditButton.beside(head, said.id(), edit), Nodes.paragraph(said.summary()));
    if (said.domestic() != null) {
      getChildren()
          .add(
              Nodes.paragraph(
                  Words.text("detail.pair", Words.text("said.domestic"), said.domestic()),
                  "domestic"));
    }
    said.constraints().forEach(constraint -> getChildren().add(line(constraint)));
    EvidenceLines lines = new EvidenceLines(said.citations());
    Nodes.setShown(lines, evidence);
    getChildren().add(lines);
    setAccessibleText(DetailTexts.heading(said));
  }

  private static HBox line(Constraint constraint) {
    Label tag = Glyphs.badgeOf(constraint.kind());
    tag.getStyleClass().add("constraint-tag");
    Label text = Nodes.paragraph(constraint.text());
    text.setMinWidth(0);
    return new HBox(6, tag, text);
  }
}
