package muster.desktop.commitments;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.draw.ruler.RulerFact;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What was measured, a line each; what falls short has a sign, and says so in words. */
final class RulerGrid extends VBox {
  RulerGrid(List<RulerFact> facts) {
    GridPane grid = Nodes.facts(2);
    grid.getStyleClass().add("facts");
    for (RulerFact fact : facts) {
      Label text = Nodes.paragraph(fact.text(), "fact-text");
      switch (fact.mark()) {
        case ESTIMATE -> text.getStyleClass().add("troops-estimate");
        case SHORT -> {
          FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
          icon.getStyleClass().add("short-icon");
          text.setGraphic(icon);
        }
        case PLAIN -> {}
      }
      Nodes.addFact(grid, Nodes.label(fact.name(), "fact-name"), text);
    }
    getStyleClass().add("card");
    getChildren().add(grid);
    setId("detail-rulers");
  }
}
