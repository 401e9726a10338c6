package muster.draw.map;

import java.util.List;

/**
 * What was painted, and where.
 *
 * @param labels the names that found a place
 * @param complete false where a newer picture was wanted before this one was done
 */
public record PaintedMap(
    MapRequest request, HitIndex hits, List<PlacedLabel> labels, boolean complete) {
  public PaintedMap {
    labels = List.copyOf(labels);
  }

  public MapViewport viewport() {
    return request.viewport();
  }
}
