package muster.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import muster.geo.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Meridians and parallels at round degrees. */
final class GraticulePainter {

  private static final int PIECES = 60;

  private final MapProjection projection;
  private final MapViewport viewport;

  GraticulePainter(MapProjection projection, MapViewport viewport) {
    this.projection = projection;
    this.viewport = viewport;
  }

  void paint(Graphics2D g, Color color) {
    Envelope degrees = degrees();
    double step = step(degrees.getHeight());
    Path2D path = new Path2D.Double();
    for (double lon = Math.ceil(degrees.getMinX() / step) * step;
        lon <= degrees.getMaxX();
        lon += step) {
      line(path, lon, degrees.getMinY(), lon, degrees.getMaxY());
    }
    for (double lat = Math.ceil(degrees.getMinY() / step) * step;
        lat <= degrees.getMaxY();
        lat += step) {
      line(path, degrees.getMinX(), lat, degrees.getMaxX(), lat);
    }
    g.setColor(color);
    g.setStroke(Strokes.butt(0.6));
    g.draw(path);
  }

  private Envelope degrees() {
    Envelope degrees = new Envelope();
    for (int i = 0; i <= 8; i++) {
      for (int k = 0; k <= 8; k++) {
        Coordinate metres = viewport.metres(viewport.width() * i / 8, viewport.height() * k / 8);
        degrees.expandToInclude(projection.unproject(metres));
      }
    }
    degrees.expandBy(1);
    return degrees;
  }

  private static double step(double height) {
    for (double step : new double[] {0.25, 0.5, 1, 2, 5}) {
      if (height / step <= 7) {
        return step;
      }
    }
    return 5;
  }

  private void line(Path2D path, double lon1, double lat1, double lon2, double lat2) {
    for (int i = 0; i <= PIECES; i++) {
      double share = (double) i / PIECES;
      Coordinate metres =
          projection.project(lon1 + share * (lon2 - lon1), lat1 + share * (lat2 - lat1));
      double x = viewport.pixelX(metres.x);
      double y = viewport.pixelY(metres.y);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
  }
}
