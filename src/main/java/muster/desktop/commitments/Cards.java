package muster.desktop.commitments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;

/** A column of nodes, one for each value; what has not changed keeps its node. */
final class Cards<T> extends VBox {
  private final Function<T, ? extends Node> make;
  private Map<T, Node> nodes = Map.of();

  Cards(Function<T, ? extends Node> make) {
    this.make = make;
    getStyleClass().add("cards");
  }

  void show(List<T> values) {
    Map<T, Node> kept = new HashMap<>();
    for (T value : values) {
      Node node = nodes.get(value);
      kept.put(value, node == null ? make.apply(value) : node);
    }
    nodes = kept;
    getChildren().setAll(values.stream().distinct().map(kept::get).toList());
  }

  /** Shows or hides the evidence in everything below a node. */
  static void showEvidence(Node root, boolean shown) {
    root.lookupAll(".evidence-lines").forEach(lines -> Nodes.setShown(lines, shown));
  }
}
