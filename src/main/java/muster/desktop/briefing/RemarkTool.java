package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import muster.desktop.kit.Words;
import muster.desktop.map.MapKey;
import muster.desktop.map.MapPoint;
import muster.desktop.map.Overlay;
import muster.desktop.map.PointerLook;
import muster.desktop.map.ShownTool;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Drags a slide's remarks to where they point; it stays in hand for one after another. */
final class RemarkTool extends ShownTool {
  /** Pixels of the pane. */
  private static final double NEAR = 10;

  private final Supplier<List<Point>> points;
  private final Moved moved;
  private List<Point> shown = List.of();
  private @Nullable Point dragged;

  /**
   * Where a remark points.
   *
   * @param index of the remark
   * @param metres on the map's plane
   */
  record Point(int index, Coordinate metres, String text) {}

  /** Takes where a remark was dragged to. */
  @FunctionalInterface
  interface Moved {
    void to(int index, MapPoint at);
  }

  /**
   * @param points the remarks that point somewhere
   */
  RemarkTool(Supplier<List<Point>> points, Moved moved) {
    super(PointerLook.USUAL);
    this.points = points;
    this.moved = moved;
    hint.set(Words.text("slide-form.move.hint"));
  }

  @Override
  public void take() {
    renew();
  }

  @Override
  public void putBack() {
    dragged = null;
    shown = List.of();
    overlay.set(Overlay.NONE);
  }

  /** The remarks may be others. */
  void renew() {
    shown = points.get();
    dragged = null;
    show();
  }

  @Override
  public boolean press(MapPoint at) {
    dragged = near(at).orElse(null);
    return dragged != null;
  }

  @Override
  public void drag(MapPoint at) {
    Point before = dragged;
    if (before != null) {
      dragged = new Point(before.index(), at.metres(), before.text());
      show();
    }
  }

  @Override
  public void release(MapPoint at) {
    Point there = dragged;
    dragged = null;
    if (there != null) {
      moved.to(there.index(), at);
      // Refused, it springs back.
      renew();
    }
  }

  @Override
  public void move(MapPoint at) {
    look.set(near(at).isPresent() ? PointerLook.MOVE : PointerLook.USUAL);
  }

  @Override
  public boolean key(MapKey key) {
    boolean gaveUp = key == MapKey.CANCEL && dragged != null;
    if (gaveUp) {
      renew();
    }
    return gaveUp;
  }

  private Optional<Point> near(MapPoint at) {
    double reach = NEAR * at.metresPerPixel();
    // The last one lies on top.
    return shown.reversed().stream()
        .filter(point -> point.metres().distance(at.metres()) <= reach)
        .findFirst();
  }

  private void show() {
    List<Overlay.Mark> marks = new ArrayList<>();
    for (Point point : shown) {
      Point moving = dragged;
      boolean held = false;
      Coordinate at = point.metres();
      if (moving != null && moving.index() == point.index()) {
        held = true;
        at = moving.metres();
      }
      marks.add(
          new Overlay.Handles(
              List.of(at), Overlay.Form.DISC, held ? "draw-chosen" : "tool-handle"));
      marks.add(new Overlay.Caption(at, point.text(), "remark-caption"));
    }
    overlay.set(new Overlay(marks));
  }
}
