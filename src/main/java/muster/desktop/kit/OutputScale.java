package muster.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How many pixels of the screen a unit of the window has. */
public final class OutputScale {
  private OutputScale() {}

  /** Of the window that a node is in; 1 while it is in none. */
  public static ObservableValue<Number> of(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .orElse(1.0);
  }
}
