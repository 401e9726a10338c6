package muster.draw.map;

import muster.geo.BaseMap;
import muster.geo.BaseMap.Country;
import muster.geo.BaseScene;
import muster.geo.MapFeature;
import muster.model.Site;
import org.locationtech.jts.geom.Coordinate;

/**
 * Whose a site is, as its frame says by APP-6. Decided by where the site is: in Ukraine or a member
 * of NATO or the EU, a friend's; in another country, neutral; in the occupied area, unknown, since
 * who holds it is what the war is about. At sea it is a friend's if a state guards it, else
 * unknown. No site is called hostile: the map is for planning who protects what, and not for
 * targets.
 */
enum Affiliation {
  FRIEND,
  NEUTRAL,
  UNKNOWN;

  /**
   * @param at on the plane
   */
  static Affiliation of(Site site, Coordinate at, BaseScene base) {
    if (base.occupied().features().stream().anyMatch(area -> area.covers(at))) {
      return UNKNOWN;
    }
    for (MapFeature<Country> feature : base.countries().features()) {
      if (feature.covers(at)) {
        Country country = feature.value();
        boolean friend = country.iso().equals(BaseMap.UKRAINE) || country.nato() || country.eu();
        return friend ? FRIEND : NEUTRAL;
      }
    }
    return site.guardedBy() != null && !site.guardedBy().isEmpty() ? FRIEND : UNKNOWN;
  }
}
