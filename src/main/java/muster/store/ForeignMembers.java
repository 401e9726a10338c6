package muster.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.Extras;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.model.edit.Renaming;

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
   * The same keys where features were given other ids: they go with their feature. Where a feature
   * that was deleted had such an id, its keys take the former id meanwhile, so that undoing finds
   * everything as it was.
   *
   * @param before the workspace that these keys belong to
   * @param after as it was changed
   */
  public ForeignMembers carried(Workspace before, Workspace after) {
    if (members.isEmpty()) {
      return this;
    }
    Map<Owner, Extras> carried = new LinkedHashMap<>();
    Map<String, Map<String, String>> renamed =
        Map.of(
            WorkspaceFile.ZONES.fileName(), exchanged(before, after, RecordList.ZONES),
            WorkspaceFile.SITES.fileName(), exchanged(before, after, RecordList.SITES),
            WorkspaceFile.LINES.fileName(), exchanged(before, after, RecordList.LINES));
    members.forEach(
        (owner, extras) -> {
          Map<String, String> ids = renamed.getOrDefault(owner.file(), Map.of());
          String id = ids.getOrDefault(owner.id(), owner.id());
          carried.put(new Owner(owner.file(), id, owner.path()), extras);
        });
    return new ForeignMembers(carried);
  }

  private static Map<String, String> exchanged(
      Workspace before, Workspace after, RecordList<?> list) {
    Map<String, String> both = new HashMap<>();
    Renaming.between(before, after, list)
        .forEach(
            (id, other) -> {
              both.put(id, other);
              both.put(other, id);
            });
    return both;
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
