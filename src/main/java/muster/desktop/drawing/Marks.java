package muster.desktop.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.desktop.map.Overlay;
import muster.desktop.map.Overlay.Mark;
import muster.geo.SnapIndex.Snap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** What drawing shows over the map, in metres of the plane. */
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  /** A shape in work. */
  Marks figure(Geometry metres, boolean sound) {
    if (metres instanceof Polygonal) {
      marks.add(new Overlay.Figure(metres, sound ? "tool-area" : "draw-area-wrong"));
    }
    marks.add(
        new Overlay.Figure(
            metres instanceof Polygonal ? metres.getBoundary() : metres,
            sound ? "tool-line" : "draw-line-wrong"));
    return this;
  }

  Marks handles(List<Coordinate> metres, Overlay.Form form, String style) {
    if (!metres.isEmpty()) {
      marks.add(new Overlay.Handles(metres, form, style));
    }
    return this;
  }

  /** Around what a corner is laid on. */
  Marks snap(Optional<Snap> caught) {
    caught.ifPresent(
        snap ->
            handles(
                List.of(snap.at()),
                Overlay.Form.RING,
                snap.vertex() ? "draw-snap-corner" : "draw-snap-edge"));
    return this;
  }

  Overlay overlay() {
    return new Overlay(marks);
  }
}
