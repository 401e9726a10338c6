package muster.desktop.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.desktop.map.MapPoint;
import muster.geo.Corner;
import muster.geo.Corners;
import muster.geo.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;

/**
 * A place of a shape that can be dragged.
 *
 * @param corner that it is, or that the edge begins with of which it is the middle
 * @param metres on the plane
 * @param middle whether dragging it makes a new corner
 */
record Handle(Corner corner, Coordinate metres, boolean middle) {
  /** Pixels of the pane: handles are no nearer to each other. */
  private static final double APART = 14;

  /** Pixels of the pane: a shorter edge shows no middle. */
  private static final double LONG_EDGE = 44;

  /** Pixels of the pane. */
  private static final double REACH = 9;

  /**
   * The handles that fit on the map as it is shown; closer, there are more.
   *
   * @param lonLat the shape
   * @param view what of the plane is shown
   * @param metresPerPixel metres of the plane a pixel of the pane
   */
  static List<Handle> of(
      Geometry lonLat, MapProjection projection, Envelope view, double metresPerPixel) {
    List<Handle> handles = new ArrayList<>();
    Set<Coordinate> taken = new HashSet<>();
    double cell = APART * metresPerPixel;
    for (Corner corner : Corners.of(lonLat)) {
      Coordinate here = Corners.at(lonLat, corner);
      Coordinate metres = projection.project(here);
      boolean free =
          taken.add(new Coordinate(Math.rint(metres.x / cell), Math.rint(metres.y / cell)));
      if (view.contains(metres) && free) {
        handles.add(new Handle(corner, metres, false));
      }
      Corners.next(lonLat, corner)
          .map(next -> Corners.at(lonLat, next))
          .filter(there -> projection.project(there).distance(metres) >= LONG_EDGE * metresPerPixel)
          .map(there -> projection.project(LineSegment.midPoint(here, there)))
          .filter(view::contains)
          .ifPresent(middle -> handles.add(new Handle(corner, middle, true)));
    }
    return handles;
  }

  /** The one that the pointer is on: the nearest, a corner before a middle. */
  static Optional<Handle> at(List<Handle> handles, MapPoint pointer) {
    double reach = REACH * pointer.metresPerPixel();
    return handles.stream()
        .filter(handle -> handle.metres.distance(pointer.metres()) <= reach)
        .min(
            Comparator.comparing(Handle::middle)
                .thenComparingDouble(handle -> handle.metres.distance(pointer.metres())));
  }
}
