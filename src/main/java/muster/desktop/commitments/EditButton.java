package muster.desktop.commitments;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The button on a card that shows the form of what is on it. */
final class EditButton {
  private EditButton() {}

  /** The head of a card with the button at its right. */
  static HBox beside(FlowPane head, String id, Runnable edit) {
    Button button = Nodes.iconButton(MaterialDesignP.PENCIL_OUTLINE, Words.text("detail.edit"));
    button.setId("edit-" + id);
    button.getStyleClass().add("card-edit");
    button.setOnAction(e -> edit.run());
    head.setMinWidth(0);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox beside = new HBox(4, head, button);
    beside.setAlignment(Pos.TOP_LEFT);
    return beside;
  }
}
