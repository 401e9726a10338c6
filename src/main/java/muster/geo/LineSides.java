package muster.geo;

import java.util.ArrayList;
import java.util.List;
import muster.model.Side;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The parts into which a prolonged line cuts an area. */
final class LineSides {
  private LineSides() {}

  /**
   * The part of a line's buffer on one side of the line. Beyond its ends the line counts as
   * prolonged straight, so that left and right together are the buffer. A line that does not leave
   * its first vertex has no right.
   */
  static Geometry ofBuffer(Geometry buffer, LineString line, Side side) {
    if (side == Side.BOTH || buffer.isEmpty()) {
      return buffer;
    }
    if (line.getLength() == 0) {
      return side == Side.LEFT ? buffer : Areas.none();
    }
    LineString cut = Prolongation.beyond(line, buffer.getEnvelopeInternal());
    SideOfLine sides = new SideOfLine(cut);
    return Areas.union(faces(buffer, cut).stream().filter(face -> sides.of(face) == side).toList());
  }

  /**
   * The part of an area on the same side of a line as the area's westernmost point. Each end of the
   * line is prolonged straight until it is outside the area; a line that does not cut it leaves it
   * whole.
   */
  static Geometry westOf(LineString line, Geometry area) {
    LineString cut = Prolongation.untilOutside(line, area);
    List<Polygon> faces = faces(area, cut);
    if (faces.size() <= area.getNumGeometries()) {
      return area;
    }
    SideOfLine sides = new SideOfLine(cut);
    Side west = sides.of(holderOf(westernmost(area), faces));
    return Areas.union(faces.stream().filter(face -> sides.of(face) == west).toList());
  }

  /**
   * In an order, and each from a vertex, that depend on their place alone: the polygonizer has
   * neither, and dashes along an outline begin where it begins.
   */
  private static List<Polygon> faces(Geometry area, LineString cut) {
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNGRobust.overlay(area.getBoundary(), cut, OverlayNG.UNION));
    IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(area);
    List<Polygon> faces = new ArrayList<>();
    for (Object each : polygonizer.getPolygons()) {
      if (each instanceof Polygon face
          && locator.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR) {
        face.normalize();
        faces.add(face);
      }
    }
    faces.sort(Geometry::compareTo);
    return faces;
  }

  private static Coordinate westernmost(Geometry area) {
    Coordinate westernmost = area.getCoordinate();
    for (Coordinate vertex : area.getCoordinates()) {
      if (vertex.x < westernmost.x) {
        westernmost = vertex;
      }
    }
    return westernmost;
  }

  private static Polygon holderOf(Coordinate vertex, List<Polygon> faces) {
    for (Polygon face : faces) {
      for (Coordinate each : face.getExteriorRing().getCoordinates()) {
        if (each.equals2D(vertex)) {
          return face;
        }
      }
    }
    throw new IllegalStateException("No face has the vertex " + vertex);
  }
}
