package muster.draw.map;

import java.util.BitSet;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * What tiles of a picture have of a zone. A tile that lies inside looks the same wherever the
 * zone's edge is outside of it, so that a slider that moves the edge changes few tiles.
 */
final class ZoneTiles {

  private final MapFeature<Zone> zone;
  private final TileGrid.Block all;
  private final double tilesPerMetre;

  /** In tiles. */
  private final double reach;

  /** Row by row, whether the edge is in a tile or near to it. */
  private final BitSet edge = new BitSet();

  /** Row by row, whether the zone covers a tile's centre. */
  private final BitSet inside = new BitSet();

  /**
   * @param reach pixels around a tile from where the edge is seen in it
   */
  ZoneTiles(MapFeature<Zone> zone, TileGrid grid, double reach) {
    this.zone = zone;
    this.all = grid.tiles();
    this.tilesPerMetre = grid.scale() / grid.metresPerPixel() / TileGrid.SIDE;
    this.reach = reach * grid.scale() / TileGrid.SIDE;
    Geometry shape = zone.shape(grid.metresPerPixel());
    for (Object line : LinearComponentExtracter.getLines(shape)) {
      ring(((LineString) line).getCoordinateSequence());
    }
  }

  /** A zone that fills a tile looks like every other one of its kind, if it is lit like it. */
  private record Filled(String id, String kind) {}

  /** Equal for tiles that look the same; null where the tile has nothing of the zone. */
  @Nullable Object in(TileGrid tile) {
    TileGrid.Block block = tile.tiles();
    int place = place(block.column() - all.column(), block.row() - all.row());
    if (edge.get(place)) {
      return zone;
    }
    return inside.get(place) ? new Filled(zone.value().id(), zone.value().kind()) : null;
  }

  private void ring(CoordinateSequence points) {
    for (int i = 1; i < points.size(); i++) {
      segment(
          points.getX(i - 1) * tilesPerMetre - all.column(),
          -points.getY(i - 1) * tilesPerMetre - all.row(),
          points.getX(i) * tilesPerMetre - all.column(),
          -points.getY(i) * tilesPerMetre - all.row());
    }
  }

  /** In tiles from the first tile's corner. */
  private void segment(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    double bottom = Math.max(y1, y2);
    int columns = all.columns();
    int first = Math.max(0, (int) Math.floor(left - reach));
    int last = Math.min(columns - 1, (int) Math.floor(Math.max(x1, x2) + reach));
    int end = Math.min(all.rows() - 1, (int) Math.floor(bottom + reach));
    for (int row = Math.max(0, (int) Math.floor(top - reach)); row <= end && first <= last; row++) {
      edge.set(place(first, row), place(last, row) + 1);
    }
    // Centres to the right of an odd number of edges are inside; an edge's lower end counts not.
    int below = (int) Math.min(all.rows(), Math.ceil(bottom - 0.5));
    for (int row = (int) Math.max(0, Math.ceil(top - 0.5)); row < below; row++) {
      double x = x1 + (row + 0.5 - y1) / (y2 - y1) * (x2 - x1);
      int right = (int) Math.clamp(Math.ceil(x - 0.5), 0, columns);
      inside.flip(place(right, row), place(columns, row));
    }
  }

  private int place(int column, int row) {
    return row * all.columns() + column;
  }
}
