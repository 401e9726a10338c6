package muster.draw.map;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import muster.geo.BaseMap;
import muster.geo.BaseScene;
import muster.geo.MapFeature;
import muster.model.Site;
import org.locationtech.jts.geom.Coordinate;

/**
 * Whose a site is, as its frame says by APP-6. Decided by where the site is: in Ukraine or a member
 * of NATO or the EU, a friend's; in another country, neutral; in the occupied area, unknown, since
 * who holds it is what the war is about. A port that a coarse coastline leaves in the water belongs
 * to the nearest shore; far out at sea a site is a friend's if a state guards it, else unknown. No
 * site is called hostile: the map is for planning who protects what, and not for targets.
 */
enum Affiliation {
  FRIEND,
  NEUTRAL,
  UNKNOWN;

  /** Metres from a site at which its shore is looked for. */
  private static final double[] SHORES = {0, 1_500, 3_000, 6_000};

  private static final int DIRECTIONS = 8;

  /**
   * @param at on the plane
   */
  static Affiliation of(Site site, Coordinate at, BaseScene base) {
    for (double reach : SHORES) {
      Set<Affiliation> around = EnumSet.noneOf(Affiliation.class);
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        there(at.x + reach * Math.cos(angle), at.y + reach * Math.sin(angle), base)
            .ifPresent(around::add);
      }
      if (!around.isEmpty()) {
        return around.iterator().next();
      }
    }
    return site.guardedBy() != null && !site.guardedBy().isEmpty() ? FRIEND : UNKNOWN;
  }

  /** Whose the land is at a point; nobody's at sea. */
  private static Optional<Affiliation> there(double x, double y, BaseScene base) {
    Coordinate at = new Coordinate(x, y);
    if (base.occupied().features().stream().anyMatch(area -> area.covers(at))) {
      return Optional.of(UNKNOWN);
    }
    return base.countries().features().stream()
        .filter(feature -> feature.covers(at))
        .map(MapFeature::value)
        .map(c -> c.iso().equals(BaseMap.UKRAINE) || c.nato() || c.eu() ? FRIEND : NEUTRAL)
        .findFirst();
  }
}
