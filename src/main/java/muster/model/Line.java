package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;

/**
 * A line that matters, such as the contact line.
 *
 * @param nameUk the name in Ukrainian, or null where the file gives none
 * @param geometry WGS 84 longitude and latitude; its edges are straight in them (RFC 7946)
 */
public record Line(
    String id,
    String name,
    @Nullable String nameUk,
    String kind,
    PartialDate asOf,
    List<Evidence> evidence,
    LineString geometry,
    Extras extras)
    implements Identified {
  /** A line without a Ukrainian name. */
  public Line(
      String id,
      String name,
      String kind,
      PartialDate asOf,
      List<Evidence> evidence,
      LineString geometry,
      Extras extras) {
    this(id, name, null, kind, asOf, evidence, geometry, extras);
  }

  public Line {
    evidence = List.copyOf(evidence);
  }
}
