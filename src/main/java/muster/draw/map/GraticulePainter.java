package muster.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.function.BiConsumer;
import muster.draw.MapStyle;
import muster.draw.text.Degrees;
import muster.draw.text.Face;
import muster.geo.MapProjection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Meridians and parallels at round degrees and minutes. */
final class GraticulePainter {

  private static final int PIECES = 60;
  private static final int MOST_PARALLELS = 7;
  private static final double LETTERS = 12;

  /** Minutes. */
  private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};

  private final MapProjection projection;
  private final MapViewport viewport;

  GraticulePainter(MapProjection projection, MapViewport viewport) {
    this.projection = projection;
    this.viewport = viewport;
  }

  void paint(Graphics2D g, Color color) {
    Path2D all = new Path2D.Double();
    each((degrees, path) -> all.append(path, false), (degrees, path) -> all.append(path, false));
    g.setColor(color);
    g.setStroke(Strokes.butt(0.6));
    g.draw(all);
  }

  /** Adds the figures of the lines. */
  void label(GridLabels labels, MapStyle style, LabelShapes typeset) {
    LabelLook look =
        LabelLook.plain(Face.REGULAR, LETTERS, style.names().ukraine(), style.names().halo());
    each(
        (lon, path) ->
            labels.northward(path, typeset.of(Degrees.meridian(lon, style.language()), look)),
        (lat, path) ->
            labels.eastward(path, typeset.of(Degrees.parallel(lat, style.language()), look)));
  }

  private void each(BiConsumer<Double, Path2D> meridian, BiConsumer<Double, Path2D> parallel) {
    Envelope degrees = viewport.degrees(projection);
    int minutes = step(degrees.getHeight());
    double step = minutes / 60.0;
    degrees.expandBy(step);
    for (long i = (long) Math.ceil(degrees.getMinX() / step); i * step <= degrees.getMaxX(); i++) {
      double lon = i * minutes / 60.0;
      meridian.accept(lon, line(lon, degrees.getMinY(), lon, degrees.getMaxY()));
    }
    for (long i = (long) Math.ceil(degrees.getMinY() / step); i * step <= degrees.getMaxY(); i++) {
      double lat = i * minutes / 60.0;
      parallel.accept(lat, line(degrees.getMinX(), lat, degrees.getMaxX(), lat));
    }
  }

  /**
   * Minutes between two parallels.
   *
   * @param height degrees
   */
  private static int step(double height) {
    for (int step : STEPS) {
      if (height * 60 / step <= MOST_PARALLELS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private Path2D line(double lon1, double lat1, double lon2, double lat2) {
    Path2D path = new Path2D.Double();
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
    return path;
  }
}
