package muster.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.assess.ZoneForce;
import muster.geo.BaseMap;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.locationtech.jts.geom.Geometry;

/**
 * How much plates over a picture hide of Ukraine, and of the room that zones need. Plates are tried
 * in many places and sizes, so that both are drawn once in coarse dots, and these are summed up.
 */
final class MapCover {

  /** Pixels a dot. */
  private static final double DOT = 4;

  /** The room that a contingent's plate needs with what is around it, in square pixels. */
  private static final double ROOM = 6_000;

  /** What a zone that is brought out needs to be seen, as a share of it. */
  private static final double LIT = 0.05;

  private static final int ALL = 255;

  private final MapViewport viewport;
  private final int columns;
  private final int rows;
  private final long[] ukraine;
  private final long[] needed;

  /**
   * A zone with contingents, or one that the map is about.
   *
   * @param need the share of it that should stay free
   */
  private record Held(Geometry area, double need) {}

  MapCover(MapRequest request) {
    viewport = request.viewport();
    columns = (int) Math.ceil(viewport.width() / DOT);
    rows = (int) Math.ceil(viewport.height() / DOT);
    ukraine =
        sums(
            request.scene().base().countries().features().stream()
                .filter(country -> country.value().iso().equals(BaseMap.UKRAINE))
                .map(country -> new Held(shape(country), 1))
                .toList());
    List<Held> held = new ArrayList<>();
    for (MapFeature<Zone> zone : request.zonesShown()) {
      ZoneForce force = request.force(zone.value());
      int contingents = force == null ? 0 : force.contingents().size();
      double area = zone.area() / Math.pow(viewport.metresPerPixel(), 2);
      double need =
          Math.max(Math.min(1, ROOM * contingents / area), request.isLit(zone.value()) ? LIT : 0);
      if (need > 0) {
        held.add(new Held(shape(zone), need));
      }
    }
    held.sort(Comparator.comparingDouble(Held::need));
    needed = sums(held);
  }

  private Geometry shape(MapFeature<?> area) {
    return area.shape(2 * DOT * viewport.metresPerPixel());
  }

  /** For each dot the sum of all above and left of it; where areas overlap, the last one counts. */
  private long[] sums(List<Held> areas) {
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(1 / DOT, 1 / DOT);
    Shapes shapes = new Shapes(viewport);
    for (Held area : areas) {
      g.setColor(new Color((int) Math.ceil(area.need() * ALL)));
      g.fill(shapes.path(area.area()));
    }
    g.dispose();
    int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int wide = columns + 1;
    long[] sums = new long[wide * (rows + 1)];
    for (int row = 0; row < rows; row++) {
      long line = 0;
      for (int column = 0; column < columns; column++) {
        line += dots[row * columns + column] & ALL;
        sums[(row + 1) * wide + column + 1] = sums[row * wide + column + 1] + line;
      }
    }
    return sums;
  }

  /**
   * What a box hides.
   *
   * @param ukraine the share of the box that lies over Ukraine, from 0 to 1
   * @param troops the share that lies where zones need the room, for contingents or to be seen,
   *     from 0 to 1
   */
  record Hidden(double ukraine, double troops) {}

  /**
   * @param box in pixels; what of it is not in the picture hides nothing
   */
  Hidden of(Rectangle2D box) {
    long left = Math.round(box.getMinX() / DOT);
    long right = Math.max(left + 1, Math.round(box.getMaxX() / DOT));
    long top = Math.round(box.getMinY() / DOT);
    long bottom = Math.max(top + 1, Math.round(box.getMaxY() / DOT));
    double all = (double) ((right - left) * (bottom - top)) * ALL;
    return new Hidden(
        sum(ukraine, left, top, right, bottom) / all, sum(needed, left, top, right, bottom) / all);
  }

  private double sum(long[] sums, long left, long top, long right, long bottom) {
    int from = Math.clamp(left, 0, columns);
    int to = Math.clamp(right, 0, columns);
    int above = (columns + 1) * Math.clamp(top, 0, rows);
    int below = (columns + 1) * Math.clamp(bottom, 0, rows);
    return (double) (sums[below + to] - sums[above + to] - sums[below + from] + sums[above + from]);
  }
}
