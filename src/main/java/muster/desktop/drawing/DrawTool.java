package muster.desktop.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import muster.desktop.kit.Words;
import muster.desktop.map.MapKey;
import muster.desktop.map.MapPoint;
import muster.desktop.map.Overlay;
import muster.desktop.map.PointerLook;
import muster.desktop.map.ShownTool;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.geo.Corners;
import muster.geo.MapScene;
import muster.geo.SnapIndex.Snap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Draws a new zone, line or site, corner by corner. */
final class DrawTool extends ShownTool {
  /** Pixels of the pane: so near to the first corner a click closes the ring. */
  private static final double CLOSE = 8;

  private final DrawKind kind;
  private final Session session;
  private final Snapper snapper;
  private final Function<Geometry, Optional<String>> refusal;
  private final Consumer<Geometry> finished;
  private final Runnable reopened;

  /** Longitude and latitude. */
  private final List<Coordinate> corners = new ArrayList<>();

  private boolean done;
  private @Nullable MapPoint pointer;

  /**
   * @param refusal why a shape cannot be kept, in a sentence; empty if it can
   * @param finished takes a shape that can
   * @param reopened told when the person would rather go on with it
   */
  DrawTool(
      DrawKind kind,
      Session session,
      Snapper snapper,
      Function<Geometry, Optional<String>> refusal,
      Consumer<Geometry> finished,
      Runnable reopened) {
    super(PointerLook.CROSS);
    this.kind = kind;
    this.session = session;
    this.snapper = snapper;
    this.refusal = refusal;
    this.finished = finished;
    this.reopened = reopened;
  }

  DrawKind kind() {
    return kind;
  }

  @Override
  public void take() {
    restart();
  }

  @Override
  public void putBack() {
    restart();
    overlay.set(Overlay.NONE);
  }

  /** Forgets what was drawn, ready for the next. */
  void restart() {
    corners.clear();
    goOn();
  }

  /** Goes on with what was drawn. */
  void goOn() {
    done = false;
    look.set(PointerLook.CROSS);
    MapScene scene = scene();
    if (scene != null) {
      snapper.prepare(scene, null);
    }
    say();
    draw();
  }

  @Override
  public boolean click(MapPoint at) {
    if (done) {
      return true;
    }
    if (at.clicks() > 1 || closes(at)) {
      finish();
    } else {
      add(Corners.rounded(lonLat(at)));
    }
    return true;
  }

  private void add(Coordinate corner) {
    if (corners.isEmpty() || !corners.getLast().equals2D(corner)) {
      corners.add(corner);
    }
    if (kind == DrawKind.SITE) {
      finish();
    } else {
      say();
      draw();
    }
  }

  private boolean closes(MapPoint at) {
    MapScene scene = scene();
    return kind == DrawKind.ZONE
        && corners.size() >= kind.fewest()
        && scene != null
        && scene.projection().project(corners.getFirst()).distance(at.metres())
            <= CLOSE * at.metresPerPixel();
  }

  @Override
  public void move(MapPoint at) {
    pointer = at;
    draw();
  }

  @Override
  public void leave() {
    pointer = null;
    draw();
  }

  @Override
  public boolean key(MapKey key) {
    return switch (key) {
      case FINISH -> {
        finish();
        yield true;
      }
      case BACK, REMOVE -> {
        if (!corners.isEmpty() && !done) {
          corners.removeLast();
          say();
          draw();
        }
        yield true;
      }
      case CANCEL -> cancel();
    };
  }

  /** One step back: from what is asked of the shape to the shape, from that to none. */
  private boolean cancel() {
    boolean begun = !corners.isEmpty();
    if (done) {
      reopened.run();
    } else if (begun) {
      restart();
    }
    return begun;
  }

  private void finish() {
    if (done) {
      return;
    }
    if (corners.size() < kind.fewest()) {
      hint.set(Words.text("draw.few." + kind.code()));
      return;
    }
    Geometry shape = kind.shape(corners);
    Optional<String> reason = refusal.apply(shape);
    if (reason.isPresent()) {
      hint.set(reason.get());
      return;
    }
    done = true;
    look.set(PointerLook.USUAL);
    hint.set(Words.text("draw.facts"));
    draw();
    finished.accept(shape);
  }

  private void say() {
    hint.set(
        corners.isEmpty()
            ? Words.text("draw.begin." + kind.code())
            : Words.text(corners.size() < kind.fewest() ? "draw.on" : "draw.end"));
  }

  private Coordinate lonLat(MapPoint at) {
    MapScene scene = scene();
    Optional<Snap> caught = snapper.near(at);
    return scene != null && caught.isPresent()
        ? scene.projection().unproject(caught.get().at())
        : at.lonLat();
  }

  private void draw() {
    MapScene scene = scene();
    if (scene == null) {
      return;
    }
    MapPoint here = done ? null : pointer;
    List<Coordinate> shown = new ArrayList<>(corners);
    if (here != null) {
      shown.add(lonLat(here));
    }
    Marks marks = new Marks();
    if (shown.size() > 1) {
      marks.figure(scene.projection().project(kind.shape(shown)), true);
    }
    marks.handles(
        corners.stream().map(scene.projection()::project).toList(),
        Overlay.Form.SQUARE,
        "tool-handle");
    if (here != null) {
      marks.snap(snapper.near(here));
    }
    overlay.set(marks.overlay());
  }

  private @Nullable MapScene scene() {
    Situation situation = session.situationProperty().get();
    return situation == null ? null : situation.scene();
  }
}
