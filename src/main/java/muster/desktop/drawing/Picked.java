package muster.desktop.drawing;

import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import muster.desktop.edit.Editor;
import muster.desktop.map.MapPoint;
import muster.desktop.map.MapViewModel;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;
import muster.model.Workspace;
import muster.model.edit.Editing;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What is picked out, as it is in the workspace in work and on the map. */
final class Picked {
  private final Session session;
  private final Editor editor;
  private final MapViewModel map;

  Picked(Session session, Editor editor, MapViewModel map) {
    this.session = session;
    this.editor = editor;
    this.map = map;
  }

  /**
   * The workspace in work.
   *
   * @throws IllegalStateException if none is open
   */
  Workspace workspace() {
    Editing now = editor.editingProperty().get();
    if (now == null) {
      throw new IllegalStateException("No workspace is open");
    }
    return now.workspace();
  }

  Optional<Shape> shape() {
    Editing now = editor.editingProperty().get();
    return now == null
        ? Optional.empty()
        : Shape.of(now.workspace(), session.selectionProperty().get());
  }

  @Nullable MapScene scene() {
    Situation situation = session.situationProperty().get();
    return situation == null ? null : situation.scene();
  }

  /** The handles of a shape on the map as it is shown. */
  List<Handle> handles(Geometry drawn, MapScene scene) {
    MapViewport shown = map.viewportProperty().get();
    MapPoint corner = map.at(0, 0, 0, MapPoint.Modifiers.NONE);
    return shown == null || corner == null
        ? List.of()
        : Handle.of(drawn, scene.projection(), shown.envelope(0), corner.metresPerPixel());
  }

  /**
   * @param other told when something else is picked out
   * @param moved told when the same may have changed, or the map has moved
   */
  Subscription follow(Runnable other, Runnable moved) {
    return Subscription.combine(
        session.selectionProperty().subscribe(picked -> other.run()),
        editor.editingProperty().subscribe(now -> moved.run()),
        session.situationProperty().subscribe(now -> moved.run()),
        map.viewportProperty().subscribe(there -> moved.run()));
  }
}
