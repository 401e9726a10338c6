package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * An area of the map: drawn, or derived by a rule. Exactly one of {@code geometry} and {@code rule}
 * is there.
 *
 * @param nameUk the name in Ukrainian, or null where the file gives none
 * @param geometry Polygon or MultiPolygon in WGS 84 longitude and latitude
 */
public record Zone(
    String id,
    String name,
    @Nullable String nameUk,
    String kind,
    PartialDate asOf,
    List<Evidence> evidence,
    @Nullable Geometry geometry,
    @Nullable ZoneRule rule,
    Extras extras)
    implements Identified {
  /** An area without a Ukrainian name. */
  public Zone(
      String id,
      String name,
      String kind,
      PartialDate asOf,
      List<Evidence> evidence,
      @Nullable Geometry geometry,
      @Nullable ZoneRule rule,
      Extras extras) {
    this(id, name, null, kind, asOf, evidence, geometry, rule, extras);
  }

  public Zone {
    evidence = List.copyOf(evidence);
    if ((geometry == null) == (rule == null)) {
      throw new IllegalArgumentException("Either a geometry or a rule: " + id);
    }
  }
}
