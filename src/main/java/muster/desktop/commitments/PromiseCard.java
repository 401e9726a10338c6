package muster.desktop.commitments;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import muster.desktop.commitments.Detail.Promise;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/** A commitment: whether it stands, on what it rests, and everything else that is known of it. */
final class PromiseCard extends VBox {
  /**
   * @param edit shows its form
   */
  PromiseCard(Promise promise, boolean evidence, Runnable edit) {
    setId("commitment-" + promise.id());
    getStyleClass().addAll("card", promise.stands() ? "card-stands" : "card-waits");
    FlowPane badges =
        new FlowPane(
            6,
            4,
            Badges.stands(promise.stands()),
            Badges.of(promise.basis()),
            Nodes.label(promise.domain(), "domain"));
    Label task = Nodes.paragraph(promise.task(), "task");
    EvidenceLines lines = new EvidenceLines(promise.citations());
    Nodes.setShown(lines, evidence);
    getChildren()
        .addAll(EditButton.beside(badges, promise.id(), edit), task, facts(promise), lines);
    setAccessibleText(
        Words.text(
            "promise.accessible",
            promise.task(),
            Words.text("stands." + promise.stands()),
            Words.of(promise.basis())));
  }

  private static GridPane facts(Promise promise) {
    GridPane grid = Nodes.facts(2);
    grid.getStyleClass().addAll("facts", "facts-" + promise.basis().code());
    for (DetailTexts.Fact fact : DetailTexts.facts(promise)) {
      Nodes.addFact(
          grid,
          Nodes.label(fact.name(), "fact-name"),
          Nodes.paragraph(fact.text(), "fact-text", fact.styleClass()));
    }
    return grid;
  }
}
