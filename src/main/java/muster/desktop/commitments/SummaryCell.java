package muster.desktop.commitments;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** A cell that writes one thing about an actor. */
final class SummaryCell extends TableCell<ActorRow, ActorSummary> {
  private static final PseudoClass ESTIMATED = PseudoClass.getPseudoClass("estimated");

  private final BiConsumer<SummaryCell, ActorSummary> show;

  SummaryCell(BiConsumer<SummaryCell, ActorSummary> show, String styleClass) {
    this.show = show;
    getStyleClass().add(styleClass);
  }

  @Override
  protected void updateItem(ActorSummary summary, boolean empty) {
    super.updateItem(summary, empty);
    if (empty || summary == null) {
      setText(null);
      setGraphic(null);
      setEstimated(false);
    } else {
      show.accept(this, summary);
    }
  }

  /** An estimate never looks like a report. */
  void setEstimated(boolean estimated) {
    pseudoClassStateChanged(ESTIMATED, estimated);
  }
}
