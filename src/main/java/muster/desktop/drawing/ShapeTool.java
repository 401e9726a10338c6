package muster.desktop.drawing;

import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Words;
import muster.desktop.map.MapKey;
import muster.desktop.map.MapPoint;
import muster.desktop.map.Overlay;
import muster.desktop.map.PointerLook;
import muster.desktop.map.ShownTool;
import muster.geo.Corner;
import muster.geo.Corners;
import muster.geo.MapScene;
import muster.geo.SnapIndex.Snap;
import muster.model.edit.Edit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Changes the shape that is picked out: drags its corners, adds and removes some. Each step of a
 * drag is made at once, so that the zones that follow a line follow it under the hand; all of them
 * together are one step to undo.
 */
final class ShapeTool extends ShownTool {
  private final Picked picked;
  private final Editor editor;
  private final Snapper snapper;
  private final Runnable removal;
  private List<Handle> handles = List.of();
  private @Nullable Corner chosen;
  private @Nullable Drag drag;
  private Subscription following = Subscription.EMPTY;

  /** A movement of a handle, from the shape as it was before. */
  private static final class Drag {
    private final Object gesture = new Object();
    private final Handle handle;
    private final Geometry before;
    private @Nullable Geometry refused;
    private Optional<Snap> caught = Optional.empty();

    Drag(Handle handle, Geometry before) {
      this.handle = handle;
      this.before = before;
    }

    Corner corner() {
      Corner corner = handle.corner();
      return handle.middle()
          ? new Corner(corner.part(), corner.ring(), corner.index() + 1)
          : corner;
    }

    Geometry with(Coordinate lonLat) {
      return handle.middle()
          ? Corners.inserted(before, handle.corner(), lonLat)
          : Corners.moved(before, handle.corner(), lonLat);
    }
  }

  /**
   * @param removal deletes all of what is picked out
   */
  ShapeTool(Picked picked, Editor editor, Snapper snapper, Runnable removal) {
    super(PointerLook.USUAL);
    this.picked = picked;
    this.editor = editor;
    this.snapper = snapper;
    this.removal = removal;
  }

  @Override
  public void take() {
    following = picked.follow(this::other, this::draw);
  }

  @Override
  public void putBack() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    drag = null;
    chosen = null;
    overlay.set(Overlay.NONE);
  }

  /** Something else is picked out. */
  private void other() {
    drag = null;
    chosen = null;
    say();
    draw();
  }

  private void say() {
    hint.set(
        picked
            .shape()
            .map(
                shape -> {
                  Geometry drawn = shape.geometry();
                  String key = drawn == null ? "rule" : drawn instanceof Point ? "site" : "corners";
                  return Words.text("draw.shape." + key, shape.name());
                })
            .orElse(Words.text("draw.shape.none")));
  }

  @Override
  public void move(MapPoint at) {
    boolean on = Handle.at(handles, at).isPresent();
    look.set(on ? PointerLook.MOVE : PointerLook.USUAL);
  }

  @Override
  public boolean press(MapPoint at) {
    Optional<Handle> handle = Handle.at(handles, at);
    Geometry drawn = picked.shape().map(Shape::geometry).orElse(null);
    MapScene scene = picked.scene();
    if (handle.isEmpty() || drawn == null || scene == null) {
      chosen = null;
      draw();
      return false;
    }
    snapper.prepare(scene, picked.shape().map(Shape::record).orElse(null));
    drag = new Drag(handle.get(), drawn);
    chosen = handle.get().middle() ? null : handle.get().corner();
    draw();
    return true;
  }

  @Override
  public void drag(MapPoint at) {
    MapScene scene = picked.scene();
    Drag moving = drag;
    if (moving == null || scene == null) {
      return;
    }
    moving.caught = snapper.near(at);
    Coordinate to =
        moving.caught.map(snap -> scene.projection().unproject(snap.at())).orElse(at.lonLat());
    Geometry shape = moving.with(Corners.rounded(to));
    Optional<String> refusal = reshape(moving, shape);
    moving.refused = refusal.isPresent() ? shape : null;
    chosen = moving.corner();
    if (refusal.isPresent()) {
      hint.set(refusal.get());
    } else {
      say();
    }
    draw();
  }

  /** Where the last place was refused, nothing has been moved. */
  @Override
  public void release(MapPoint at) {
    Drag moved = drag;
    drag = null;
    if (moved != null && moved.refused != null) {
      chosen = null;
      reshape(moved, moved.before);
    }
    draw();
  }

  private Optional<String> reshape(Drag moving, Geometry to) {
    String key =
        moving.handle.middle() ? "insert" : moving.before instanceof Point ? "move-site" : "move";
    return picked
        .shape()
        .flatMap(
            shape ->
                editor.apply(
                    new Edit(
                        Words.text("draw.step." + key, shape.name()),
                        List.of(shape.reshaped(picked.workspace(), to)),
                        moving.gesture)));
  }

  @Override
  public boolean click(MapPoint at) {
    drag = null;
    return Handle.at(handles, at).isPresent();
  }

  @Override
  public boolean key(MapKey key) {
    return switch (key) {
      case REMOVE -> {
        remove();
        yield true;
      }
      case CANCEL -> {
        boolean one = chosen != null;
        chosen = null;
        draw();
        yield one;
      }
      case BACK, FINISH -> false;
    };
  }

  private void remove() {
    Corner corner = chosen;
    Shape shape = picked.shape().orElse(null);
    Geometry drawn = shape == null ? null : shape.geometry();
    if (shape == null || drawn == null || corner == null || drawn instanceof Point) {
      removal.run();
      return;
    }
    Optional<Geometry> left = Corners.without(drawn, corner);
    Optional<String> refusal =
        left.isEmpty()
            ? Optional.of(Words.text("draw.few.left", shape.name()))
            : editor.apply(
                Edit.of(
                    Words.text("draw.step.remove", shape.name()),
                    shape.reshaped(picked.workspace(), left.get())));
    chosen = null;
    say();
    refusal.ifPresent(hint::set);
    draw();
  }

  private void draw() {
    MapScene scene = picked.scene();
    Geometry drawn = picked.shape().map(Shape::geometry).orElse(null);
    if (scene == null || drawn == null) {
      handles = List.of();
      overlay.set(Overlay.NONE);
      return;
    }
    handles = picked.handles(drawn, scene);
    if (chosen != null && !Corners.of(drawn).contains(chosen)) {
      chosen = null;
    }
    Marks marks = new Marks();
    Drag moving = drag;
    Geometry refused = moving == null ? null : moving.refused;
    if (!(drawn instanceof Point)) {
      marks.figure(scene.projection().project(refused == null ? drawn : refused), refused == null);
    }
    marks
        .handles(places(true), Overlay.Form.SMALL_DISC, "tool-handle")
        .handles(places(false), Overlay.Form.SQUARE, "tool-handle")
        .handles(chosenPlace(scene, drawn), Overlay.Form.SQUARE, "draw-chosen");
    if (moving != null) {
      marks.snap(moving.caught);
    }
    overlay.set(marks.overlay());
  }

  private List<Coordinate> chosenPlace(MapScene scene, Geometry drawn) {
    Corner corner = chosen;
    Drag moving = drag;
    boolean refused = moving != null && moving.refused != null;
    return corner == null || refused
        ? List.of()
        : List.of(scene.projection().project(Corners.at(drawn, corner)));
  }

  private List<Coordinate> places(boolean middles) {
    return handles.stream().filter(h -> h.middle() == middles).map(Handle::metres).toList();
  }
}
