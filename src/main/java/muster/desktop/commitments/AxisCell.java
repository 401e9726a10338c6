package muster.desktop.commitments;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Axis;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/**
 * What stands and what is blocked on one axis: a sign and a number each, so not by colour alone.
 */
final class AxisCell extends TableCell<ActorRow, ActorSummary> {
  private final Axis axis;
  private final Label stands = Nodes.label("", "stands");
  private final Label blocked = Nodes.label("", "blocked");
  private final HBox box = new HBox(6, stands, blocked);

  AxisCell(Axis axis) {
    this.axis = axis;
    stands.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
    blocked.setGraphic(new FontIcon(MaterialDesignL.LOCK_OUTLINE));
    box.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("axis-cell");
  }

  @Override
  protected void updateItem(ActorSummary summary, boolean empty) {
    super.updateItem(summary, empty);
    AxisState state = empty || summary == null ? AxisState.NONE : summary.axis(axis);
    if (state.isNone()) {
      setGraphic(null);
      setAccessibleText(empty ? null : Words.text("axis.nothing", Words.of(axis)));
      return;
    }
    stands.setText(Integer.toString(state.stands()));
    blocked.setText(Integer.toString(state.blocked()));
    Nodes.setShown(stands, state.stands() > 0);
    Nodes.setShown(blocked, state.blocked() > 0);
    setGraphic(box);
    setAccessibleText(Words.text("axis.state", Words.of(axis), state.stands(), state.blocked()));
  }
}
