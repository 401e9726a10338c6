package muster.model;

import java.util.List;
import org.locationtech.jts.geom.LineString;

/**
 * A line that matters, such as the contact line.
 *
 * @param geometry WGS 84 longitude and latitude; its edges are straight in them (RFC 7946)
 */
public record Line(
    String id,
    String name,
    String kind,
    PartialDate asOf,
    List<Evidence> evidence,
    LineString geometry,
    Extras extras)
    implements Identified {
  public Line {
    evidence = List.copyOf(evidence);
  }
}
