package muster.draw.map;

/**
 * Something on the map that can be pointed at.
 *
 * @param id of the workspace's record, of sites together their place, of a contingent its actor's;
 *     of a region ISO 3166-2, of a country ISO 3166 alpha-3, of a place its name
 */
public record MapThing(Kind kind, String id, String name) {

  /** In the order in which they are found under the pointer. */
  public enum Kind {
    CONTINGENT,
    SITE,
    /** Sites too close together to be shown one by one. */
    SITES,
    PLACE,
    LINE,
    ZONE,
    OCCUPIED,
    REGION,
    COUNTRY
  }

  public boolean is(Kind other, String otherId) {
    return kind == other && id.equals(otherId);
  }
}
