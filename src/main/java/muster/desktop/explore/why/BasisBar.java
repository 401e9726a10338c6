package muster.desktop.explore.why;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import muster.desktop.explore.why.Why.Part;

/** A number as one bar, divided by what its parts rest on: each has a pattern of its own. */
final class BasisBar extends Region {
  private List<Part> parts = List.of();

  BasisBar() {
    getStyleClass().add("basis-bar");
    setMinWidth(0);
  }

  void show(List<Part> shown) {
    parts = shown.stream().filter(part -> part.share() > 0).toList();
    getChildren().setAll(parts.stream().map(BasisBar::piece).toList());
    requestLayout();
  }

  /** The sign of a basis in the bar, for its legend. */
  static Region key(Part part) {
    Region key = piece(part);
    key.getStyleClass().add("basis-key");
    return key;
  }

  private static Region piece(Part part) {
    Region piece = new Region();
    piece.getStyleClass().addAll("basis-part", "basis-part-" + part.basis().code());
    return piece;
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    double width = getWidth();
    for (int i = 0; i < parts.size(); i++) {
      Node piece = getChildren().get(i);
      double right = left + parts.get(i).share();
      double x = snapPositionX(left * width);
      piece.resizeRelocate(x, 0, snapPositionX(right * width) - x, getHeight());
      left = right;
    }
  }
}
