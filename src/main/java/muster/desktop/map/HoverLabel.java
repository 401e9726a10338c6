package muster.desktop.map;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;

/** Says beside the pointer what is under it. */
final class HoverLabel extends VBox {
  private static final double GAP = 14;

  /** The most of the pane's width that a line may take. */
  private static final double WIDEST = 0.6;

  private final Label name = Nodes.label("", "map-hover-name");
  private final Label around = Nodes.label("", "map-hover-around");

  private final Region pane;
  private double x;
  private double y;

  /**
   * @param pane that it belongs to and stays in
   */
  HoverLabel(Region pane) {
    this.pane = pane;
    getStyleClass().add("map-hover");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    for (Label label : List.of(name, around)) {
      label.setWrapText(true);
      label.maxWidthProperty().bind(pane.widthProperty().multiply(WIDEST));
    }
    getChildren().addAll(name, around);
  }

  void show(Hover hover) {
    name.setText(hover.name());
    around.setText(hover.around());
    Nodes.setShown(around, !hover.around().isEmpty());
    setVisible(!hover.isNothing());
    place();
  }

  /** Stands below and right of the pointer, or where it does not leave the pane. */
  void follow(double pointerX, double pointerY) {
    x = pointerX;
    y = pointerY;
    place();
  }

  private void place() {
    autosize();
    boolean right = x + GAP + getWidth() <= pane.getWidth();
    boolean below = y + GAP + getHeight() <= pane.getHeight();
    relocate(
        Math.max(0, right ? x + GAP : x - GAP - getWidth()),
        Math.max(0, below ? y + GAP : y - GAP - getHeight()));
  }
}
