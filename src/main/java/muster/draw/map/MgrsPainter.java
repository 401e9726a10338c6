package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import muster.draw.MapStyle;
import muster.draw.text.Face;
import muster.geo.MapProjection;
import muster.geo.MgrsGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The grid of the Military Grid Reference System: zones and squares of 100 km, from near the lines
 * of 10 km, from very near those of 1 km.
 */
final class MgrsPainter {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double LETTERS = 12;

  /** Pixels between two lines below which they would be a veil. */
  private static final double CLOSEST = 45;

  private static final int[] STEPS = {1_000, 10_000, MgrsGrid.SQUARE};

  private final MapProjection projection;
  private final MapViewport viewport;
  private final Envelope degrees;

  /** Metres between two lines; 0 if there is room for zones only. */
  private final int step;

  MgrsPainter(MapProjection projection, MapViewport viewport) {
    this.projection = projection;
    this.viewport = viewport;
    this.degrees = viewport.degrees(projection);
    degrees.expandBy(degrees.getWidth() * 0.02, degrees.getHeight() * 0.02);
    this.step = step(viewport.metresPerPixel());
  }

  private static int step(double metresPerPixel) {
    for (int step : STEPS) {
      if (step / metresPerPixel >= CLOSEST) {
        return step;
      }
    }
    return 0;
  }

  void paint(Graphics2D g, MapStyle style) {
    Path2D squares = new Path2D.Double();
    Path2D finer = new Path2D.Double();
    if (step > 0) {
      for (MgrsGrid.Line line : MgrsGrid.lines(degrees, step)) {
        (line.metres() % MgrsGrid.SQUARE == 0 ? squares : finer).append(path(line.lonLat()), false);
      }
    }
    Path2D zones = new Path2D.Double();
    MgrsGrid.zones(degrees).forEach(zone -> zones.append(path(zone.lonLat().getBoundary()), false));
    g.setColor(Strokes.faded(style.names().water(), 0.45));
    g.setStroke(Strokes.butt(0.6));
    g.draw(finer);
    g.setColor(Strokes.faded(style.names().water(), 0.65));
    g.setStroke(Strokes.butt(1));
    g.draw(squares);
    g.setColor(Strokes.faded(style.names().water(), 0.8));
    g.setStroke(Strokes.butt(2));
    g.draw(zones);
  }

  /** Adds the letters of zones and squares, and the figures of finer lines. */
  void label(GridLabels labels, MapStyle style, LabelShapes typeset) {
    LabelLook look =
        LabelLook.plain(Face.MEDIUM, LETTERS, style.names().water(), style.names().halo());
    if (step > 0) {
      for (MgrsGrid.Square square : MgrsGrid.squares(degrees)) {
        String name = square.zone() + " " + square.letters();
        middle(labels, square.lonLat(), typeset.of(name, look), typeset.of(square.letters(), look));
      }
    } else {
      for (MgrsGrid.Zone zone : MgrsGrid.zones(degrees)) {
        LabelShape name = typeset.of(zone.name(), look);
        middle(labels, zone.lonLat(), name, name);
      }
    }
    if (step > 0 && step < MgrsGrid.SQUARE) {
      for (MgrsGrid.Line line : MgrsGrid.lines(degrees, step)) {
        LabelShape figure = typeset.of(figure(line.metres()), look);
        Path2D path = path(line.lonLat());
        if (line.easting()) {
          labels.northward(path, figure);
        } else {
          labels.eastward(path, figure);
        }
      }
    }
  }

  /** The digits by which a line differs from its neighbours in the square. */
  private String figure(long metres) {
    long number = metres % MgrsGrid.SQUARE / step;
    return step == STEPS[0] ? "%02d".formatted(number) : Long.toString(number);
  }

  /** In the middle of what can be seen of an area: its full name if it has room, else the short. */
  private void middle(GridLabels labels, Geometry lonLat, LabelShape full, LabelShape brief) {
    Geometry whole = projection.project(lonLat);
    Envelope view = viewport.envelope(0);
    Geometry seen =
        view.covers(whole.getEnvelopeInternal())
            ? whole
            : whole.intersection(GEOMETRY.toGeometry(view));
    if (seen.isEmpty()) {
      return;
    }
    Coordinate at = seen.getCentroid().getCoordinate();
    double room = seen.getEnvelopeInternal().getWidth() / viewport.metresPerPixel();
    LabelShape shape = room > full.width() * 1.3 ? full : brief;
    if (room > shape.width()) {
      labels.middle(viewport.pixelX(at.x), viewport.pixelY(at.y), shape);
    }
  }

  private Path2D path(Geometry lonLat) {
    Path2D path = new Path2D.Double();
    Geometry metres = projection.project(lonLat);
    for (int part = 0; part < metres.getNumGeometries(); part++) {
      Coordinate[] points = metres.getGeometryN(part).getCoordinates();
      for (int i = 0; i < points.length; i++) {
        double x = viewport.pixelX(points[i].x);
        double y = viewport.pixelY(points[i].y);
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
    }
    return path;
  }
}
