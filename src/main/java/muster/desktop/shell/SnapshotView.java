package muster.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import muster.desktop.kit.OutputScale;
import muster.desktop.kit.Pictures;
import muster.desktop.shell.MapSnapshot.Frame;

/** A kept picture of the map at its place, seen while the window is like the one that it was in. */
final class SnapshotView extends ImageView {
  SnapshotView(MapSnapshot snapshot) {
    Frame frame = snapshot.frame();
    Pictures.show(this, snapshot.picture(), frame.scale());
    setX(frame.x());
    setY(frame.y());
    setManaged(false);
    setMouseTransparent(true);
    ObservableValue<Number> width = sceneProperty().flatMap(Scene::widthProperty).orElse(0);
    ObservableValue<Number> height = sceneProperty().flatMap(Scene::heightProperty).orElse(0);
    ObservableValue<Number> scale = OutputScale.of(this);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    frame.fits(
                        width.getValue().doubleValue(),
                        height.getValue().doubleValue(),
                        scale.getValue().doubleValue()),
                width,
                height,
                scale));
  }
}
