package muster.geo;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Features of one sort, in drawing order.
 *
 * @param <T> what they are
 */
public record MapLayer<T>(List<MapFeature<T>> features) {
  public MapLayer {
    features = List.copyOf(features);
  }

  /** Those that may be seen in a part of the plane, in drawing order. */
  public List<MapFeature<T>> within(Envelope view) {
    return features.stream().filter(feature -> view.intersects(feature.envelope())).toList();
  }
}
