package muster.desktop.map.identify;

import java.util.List;
import muster.desktop.map.MapPoint;

/**
 * A point with everything that is there.
 *
 * @param position the point in words
 * @param found the most particular first
 */
public record Identified(MapPoint at, String position, List<Found> found) {
  public Identified {
    found = List.copyOf(found);
  }
}
