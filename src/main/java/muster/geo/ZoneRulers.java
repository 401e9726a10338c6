package muster.geo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * What a ruler says of zones and sites: how large, how deep, how long the line that they rest on,
 * how far from the line of contact. All on the ellipsoid, in kilometres and square kilometres.
 *
 * @param standOffKm how far a force is to stay from the line of contact: the largest distance of a
 *     {@code beyond} rule on such a line; null where no zone asks for any
 * @param zones in the file's order
 * @param sites in the file's order; none without a line of contact
 */
public record ZoneRulers(@Nullable Double standOffKm, List<OfZone> zones, List<OfSite> sites) {
  /** Of a map that is not measured. */
  public static final ZoneRulers NONE = new ZoneRulers(null, List.of(), List.of());

  public ZoneRulers {
    zones = List.copyOf(zones);
    sites = List.copyOf(sites);
  }

  /**
   * A zone.
   *
   * @param front the line that its rule rests on, or null
   * @param contact to the nearest line of contact, 0 km long where the zone touches it; null where
   *     there is none, or the zone is empty
   * @param deployment whether forces are meant to stand there: it is of that kind, or a commitment
   *     of presence names it
   * @param shortKm by how much a deployment area is nearer than the stand-off; 0: it is not
   * @param sites ids of the sites in it or on its edge
   * @param inside ids of the zones that it lies in; only known of deployment areas
   */
  public record OfZone(
      String id,
      double areaKm2,
      double perimeterKm,
      @Nullable Front front,
      @Nullable Way contact,
      boolean deployment,
      double shortKm,
      List<String> sites,
      List<String> inside) {
    public OfZone {
      sites = List.copyOf(sites);
      inside = List.copyOf(inside);
    }
  }

  /** How a zone's rule rests on a line. */
  public enum Relation {
    /** All within a distance of it. */
    ALONG,
    /** All farther than a distance from it, on its western side. */
    BEHIND,
    /** All west of it. */
    WEST
  }

  /**
   * A line that a zone's rule rests on.
   *
   * @param lengthKm of the part of the line in the zone or on its edge; of the whole line where the
   *     zone lies behind it
   * @param depth of a zone along the line, else null
   */
  public record Front(String line, Relation relation, double lengthKm, @Nullable Depth depth) {}

  /**
   * How deep a zone along a line is.
   *
   * @param km as its rule says
   * @param meanKm the area over the length, where a border may have cut it; 0 if it has no length
   * @param across a way of the rule's length from the line to the zone's edge, inside the zone, to
   *     be drawn; null if there is none
   */
  public record Depth(double km, double meanKm, @Nullable Way across) {}

  /**
   * The shortest way to a line.
   *
   * @param from longitude and latitude
   * @param to longitude and latitude, on the line
   */
  public record Way(String line, double km, Coordinate from, Coordinate to) {}

  /**
   * A site.
   *
   * @param contact to the nearest line of contact
   * @param across whether it lies on that line's far side
   * @param guarded whether the file says by whom
   * @param shortKm by how much it is nearer than the stand-off, from the far side with the way to
   *     the line added; 0: it is not
   */
  public record OfSite(String id, Way contact, boolean across, boolean guarded, double shortKm) {}

  public Optional<OfZone> zone(String id) {
    return zones.stream().filter(zone -> zone.id().equals(id)).findFirst();
  }

  public Optional<OfSite> site(String id) {
    return sites.stream().filter(site -> site.id().equals(id)).findFirst();
  }
}
