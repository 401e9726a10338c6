package muster.desktop.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** A pane that is built when it is shown first: what nobody looks at costs nothing at the start. */
public final class Deferred extends StackPane {
  public Deferred(Supplier<? extends Node> build) {
    setMinSize(0, 0);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && getChildren().isEmpty()) {
                getChildren().add(build.get());
              }
            });
  }
}
