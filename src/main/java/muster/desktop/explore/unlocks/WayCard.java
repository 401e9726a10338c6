package muster.desktop.explore.unlocks;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A set of changes: what they are, what they bring, how probable they are. */
final class WayCard extends HBox {
  /**
   * @param taken is told that the person tries it
   */
  WayCard(Way way, Consumer<Way> taken) {
    getStyleClass().add("way");
    VBox text = new VBox();
    text.setMinWidth(0);
    text.getStyleClass().add("way-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    for (String line : way.lines()) {
      Label change = Nodes.paragraph(line, Styles.TEXT_BOLD);
      change.setGraphic(new FontIcon(MaterialDesignS.SWAP_HORIZONTAL));
      text.getChildren().add(change);
    }
    text.getChildren()
        .add(
            way.estimated()
                ? Nodes.paragraph(way.troops(), "troops-estimate")
                : Nodes.paragraph(way.troops()));
    if (!way.basis().isEmpty()) {
      text.getChildren().add(small(way.basis()));
    }
    text.getChildren().addAll(small(way.chance()), small(way.world()));
    Button take = new Button(Words.text("explore.unlocks.try"));
    take.getStyleClass().addAll(Styles.SMALL, "way-try");
    take.setMinWidth(USE_PREF_SIZE);
    take.setAccessibleText(Words.text("explore.unlocks.try.accessible", way.words()));
    take.setOnAction(e -> taken.accept(way));
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(text, take);
    setAccessibleText(
        Words.text(
            "explore.unlocks.way.accessible",
            way.words(),
            way.troops(),
            way.basis(),
            way.chance(),
            way.world()));
  }

  private static Label small(String text) {
    return Nodes.paragraph(text, Styles.TEXT_SMALL);
  }
}
