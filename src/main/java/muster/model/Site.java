package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/**
 * A place worth guarding or using: a city, a port, a power plant.
 *
 * @param nameUk the name in Ukrainian, or null where the file gives none
 * @param guardedBy ids of actors; null when the file does not say
 * @param point WGS 84 longitude and latitude
 */
public record Site(
    String id,
    String name,
    @Nullable String nameUk,
    String kind,
    @Nullable List<String> guardedBy,
    List<Evidence> evidence,
    Point point,
    Extras extras)
    implements Identified {
  /** A place without a Ukrainian name. */
  public Site(
      String id,
      String name,
      String kind,
      @Nullable List<String> guardedBy,
      List<Evidence> evidence,
      Point point,
      Extras extras) {
    this(id, name, null, kind, guardedBy, evidence, point, extras);
  }

  public Site {
    guardedBy = guardedBy == null ? null : List.copyOf(guardedBy);
    evidence = List.copyOf(evidence);
  }
}
