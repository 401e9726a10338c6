package muster.desktop.assumptions;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Citations;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/** What an assumption rests on: its odds, said to be a judgement, who it moves, its evidence. */
final class EvidencePopover {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 460;

  private EvidencePopover() {}

  static Popover of(AssumptionViewModel model) {
    VBox content = new VBox(8);
    content.getStyleClass().add("popover-content");
    content.getChildren().add(Nodes.paragraph(model.question(), Styles.TEXT_MUTED));
    content.getChildren().add(Nodes.label(Words.text("odds.title"), Styles.TEXT_BOLD));
    model.odds().forEach(line -> content.getChildren().add(Nodes.paragraph(line)));
    content
        .getChildren()
        .add(Nodes.paragraph(model.judgement(), Styles.TEXT_SMALL, Styles.TEXT_ITALIC));
    content
        .getChildren()
        .add(Nodes.label(Words.text("assumption.moves", model.moves().size()), Styles.TEXT_BOLD));
    content.getChildren().add(Nodes.paragraph(Words.list(model.moves())));
    content.getChildren().add(Nodes.label(Words.text("citations.title"), Styles.TEXT_BOLD));
    content.getChildren().add(new Citations(model.citations()));
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    Popover popover = new Popover(scroll);
    popover.setTitle(model.label());
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.LEFT_TOP);
    return popover;
  }
}
