package muster.geo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large zones are, how long lines, and which sites are where; each list in its file's order.
 */
public record ZoneReport(
    List<ZoneMeasure> zones, List<LineMeasure> lines, List<SiteMeasure> sites) {
  public ZoneReport {
    zones = List.copyOf(zones);
    lines = List.copyOf(lines);
    sites = List.copyOf(sites);
  }

  /**
   * A zone.
   *
   * @param areaKm2 square kilometres on the ellipsoid; 0 for a zone that resolves to nothing
   * @param sites ids of the sites in it or on its edge
   */
  public record ZoneMeasure(String id, double areaKm2, List<String> sites) {
    public ZoneMeasure {
      sites = List.copyOf(sites);
    }
  }

  public record LineMeasure(String id, double lengthKm) {}

  /**
   * A site.
   *
   * @param distanceKm kilometres to the nearest point of every line, by the line's id
   * @param zones ids of the zones that it is in, or on the edge of
   */
  public record SiteMeasure(String id, Map<String, Double> distanceKm, List<String> zones) {
    public SiteMeasure {
      distanceKm = Collections.unmodifiableMap(new LinkedHashMap<>(distanceKm));
      zones = List.copyOf(zones);
    }
  }
}
