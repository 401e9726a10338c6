package muster.draw.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Seas around Ukraine, which no file of the base map names, and where on them a name may stand. */
enum SeaName {
  BLACK("black", 23, 34.2, 43.4, 31.3, 44.9, 31.2, 45.7, 36.5, 43.6, 33.0, 43.2, 32.6, 45.3),
  AZOV("azov", 17, 36.6, 46.0, 36.4, 46.25, 36.0, 45.8, 37.2, 46.3),
  BALTIC("baltic", 23, 19.2, 56.3, 19.6, 57.6, 18.3, 55.5, 20.0, 58.6),
  ADRIATIC("adriatic", 19, 16.4, 42.7, 15.3, 43.2, 17.6, 42.0),
  AEGEAN("aegean", 19, 25.2, 39.0, 24.9, 40.1),
  CASPIAN("caspian", 23, 50.0, 43.4, 50.6, 42.0);

  private final String key;
  private final double size;
  private final List<Coordinate> spots = new ArrayList<>();

  /**
   * @param lonLat longitudes and latitudes in turn, the best place first
   */
  SeaName(String key, double size, double... lonLat) {
    this.key = key;
    this.size = size;
    for (int i = 0; i < lonLat.length; i += 2) {
      spots.add(new Coordinate(lonLat[i], lonLat[i + 1]));
    }
  }

  String key() {
    return key;
  }

  double size() {
    return size;
  }

  List<Coordinate> spots() {
    return List.copyOf(spots);
  }
}
