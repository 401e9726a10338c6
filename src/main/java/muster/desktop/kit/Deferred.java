package muster.desktop.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A pane that is built later than its place: what nobody sees yet costs nothing at the start. */
public final class Deferred<N extends Node> extends StackPane {
  private final Supplier<? extends N> build;
  private @Nullable N pane;

  /** It is built when it is shown first. */
  public Deferred(Supplier<? extends N> build) {
    this.build = build;
    setMinSize(0, 0);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && pane == null) {
                fill();
              }
            });
  }

  /** It is shown from the start, and is built when it is its turn. */
  public Deferred(Supplier<? extends N> build, Furnishing turns) {
    this.build = build;
    turns.add(this::fill);
  }

  private void fill() {
    N built = build.get();
    pane = built;
    getChildren().add(built);
  }

  /** What was built. */
  public Optional<N> pane() {
    return Optional.ofNullable(pane);
  }
}
