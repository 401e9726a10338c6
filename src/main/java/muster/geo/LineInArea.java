package muster.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.geo.ZoneRulers.Way;
import net.sf.geographiclib.Geodesic;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** The part of a line that lies in an area or on its edge. */
final class LineInArea {
  private static final double LONGEST_PIECE_KM = 1;
  private static final int FEWEST_PIECES = 500;

  /** A line so near to an area's edge is on it: border and regions are rounded apart. */
  private static final double EDGE_KM = 0.3;

  private static final int TRIES = 40;
  private static final double[] ALONG_THE_WAY = {0.05, 0.3, 0.6, 0.97};
  private static final double DEPTH_ERROR = 0.02;

  private final String id;
  private final MeasuredArea area;
  private final List<Piece> within = new ArrayList<>();
  private double lengthKm;

  /**
   * @param azimuth degrees from north, of the line there
   * @param atKm how much of the part lies before it
   */
  private record Piece(Coordinate middle, double azimuth, double atKm) {}

  LineInArea(String id, LineString line, MeasuredArea area) {
    this.id = id;
    this.area = area;
    double piece = Math.min(LONGEST_PIECE_KM, Geodesy.lengthKm(line) / FEWEST_PIECES);
    Coordinate[] vertices = line.getCoordinates();
    for (int i = 1; i < vertices.length && piece > 0; i++) {
      edge(vertices[i - 1], vertices[i], piece);
    }
  }

  double lengthKm() {
    return lengthKm;
  }

  private void edge(Coordinate from, Coordinate to, double piece) {
    double km = Ellipsoid.length(from, to) / 1000;
    int pieces = (int) Math.max(1, Math.ceil(km / piece));
    double azimuth = Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).azi1;
    for (int k = 0; k < pieces && km > 0; k++) {
      Coordinate middle = Densify.between(from, to, (k + 0.5) / pieces);
      if (area.contains(middle)
          || area.contains(MeasuredArea.beside(middle, azimuth - 90, EDGE_KM))
          || area.contains(MeasuredArea.beside(middle, azimuth + 90, EDGE_KM))) {
        within.add(new Piece(middle, azimuth, lengthKm));
        lengthKm += km / pieces;
      }
    }
  }

  /**
   * A way straight across an area that lies along the line, from its far edge to the line, as near
   * to the middle as one is found.
   *
   * @param km how deep the area is
   */
  @Nullable Way across(double km, NearestOnLine line) {
    int step = Math.max(1, within.size() / TRIES);
    List<Piece> tries = new ArrayList<>();
    for (int i = step / 2; i < within.size(); i += step) {
      tries.add(within.get(i));
    }
    tries.sort(Comparator.comparingDouble(piece -> Math.abs(piece.atKm - lengthKm / 2)));
    for (Piece piece : tries) {
      for (double turn : new double[] {90, -90}) {
        Coordinate end = MeasuredArea.beside(piece.middle, piece.azimuth + turn, km);
        if (isAcross(piece, turn, km)
            && Geodesy.distanceKm(end, line.of(end).point()) > (1 - DEPTH_ERROR) * km) {
          return new Way(id, km, end, piece.middle);
        }
      }
    }
    return null;
  }

  private boolean isAcross(Piece piece, double turn, double km) {
    for (double part : ALONG_THE_WAY) {
      if (!area.contains(
          MeasuredArea.beside(piece.middle, piece.azimuth + turn, Math.max(part * km, EDGE_KM)))) {
        return false;
      }
    }
    return true;
  }
}
