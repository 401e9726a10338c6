package muster.store.exchange;

import java.util.List;

/**
 * What a map file holds.
 *
 * @param name of the file
 */
public record MapFile(String name, List<ForeignFeature> features) {
  public MapFile {
    features = List.copyOf(features);
  }
}
