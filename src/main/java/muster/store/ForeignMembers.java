package muster.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.Extras;

/**
 * The unknown keys of GeoJSON objects that no record of the model stands for: a collection, a
 * feature, its geometry, and the objects that a zone's rule is written in.
 */
public record ForeignMembers(Map<Owner, Extras> members) {
  public static final ForeignMembers NONE = new ForeignMembers(Map.of());

  public ForeignMembers {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The unknown keys of one object. */
  Extras of(Owner owner) {
    return members.getOrDefault(owner, Extras.NONE);
  }

  /**
   * An object of a GeoJSON file.
   *
   * @param file its name
   * @param id of the feature, or empty: the collection
   * @param path from the feature to the object, such as {@code .geometry}; empty: the feature
   */
  public record Owner(String file, String id, String path) {}
}
