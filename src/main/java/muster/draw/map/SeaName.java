package muster.draw.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A sea around Ukraine, which no file of the base map names.
 *
 * @param key of its name among the messages
 * @param size of the letters
 * @param spots longitudes and latitudes where its name may stand, the best place first
 */
record SeaName(String key, double size, List<Coordinate> spots) {

  static final List<SeaName> ALL =
      List.of(
          of("black", 23, 34.2, 43.4, 31.3, 44.9, 31.2, 45.7, 36.5, 43.6, 33.0, 43.2, 32.6, 45.3),
          of("azov", 17, 36.6, 46.0, 36.4, 46.25, 36.0, 45.8, 37.2, 46.3),
          of("baltic", 23, 19.2, 56.3, 19.6, 57.6, 18.3, 55.5, 20.0, 58.6),
          of("adriatic", 19, 16.4, 42.7, 15.3, 43.2, 17.6, 42.0),
          of("aegean", 19, 25.2, 39.0, 24.9, 40.1),
          of("caspian", 23, 50.0, 43.4, 50.6, 42.0));

  SeaName {
    spots = List.copyOf(spots);
  }

  private static SeaName of(String key, double size, double... lonLat) {
    List<Coordinate> spots = new ArrayList<>();
    for (int i = 0; i < lonLat.length; i += 2) {
      spots.add(new Coordinate(lonLat[i], lonLat[i + 1]));
    }
    return new SeaName(key, size, spots);
  }
}
