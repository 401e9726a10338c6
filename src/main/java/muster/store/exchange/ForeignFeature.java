package muster.store.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature of another program's map file.
 *
 * @param place what to call it where it has no name: its place in the file
 * @param id as the file has it, or null
 * @param properties plain JSON as in {@link muster.model.Extras}
 * @param geometry longitude and latitude, of any type; null where it has none
 * @param refusal why it cannot be taken, or null
 */
public record ForeignFeature(
    String place,
    @Nullable String id,
    Map<String, Object> properties,
    @Nullable Geometry geometry,
    @Nullable String refusal) {
  public ForeignFeature {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }
}
