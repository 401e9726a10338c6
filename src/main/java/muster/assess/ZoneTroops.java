package muster.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * The troops that stand in a zone in one world: those of the commitments that name the zone itself.
 * Whoever stands in a zone that lies inside it is counted there, so that the sum over all zones is
 * the world's troops in Ukraine.
 *
 * @param troops of those who stand
 * @param standing commitments
 * @param unknown how many of these have no number
 * @param estimated whether any part of the number is no report
 */
public record ZoneTroops(TroopRange troops, int standing, int unknown, boolean estimated) {
  public static final ZoneTroops NONE = new ZoneTroops(TroopRange.ZERO, 0, 0, false);

  /** By the zone's id; a zone where nobody stands is not there. */
  public static Map<String, ZoneTroops> of(Workspace workspace, Assessment assessment) {
    Set<String> standing = assessment.standing();
    Map<String, ZoneTroops> zones = new HashMap<>();
    for (Commitment commitment : workspace.commitments()) {
      String where = commitment.where();
      if (commitment.countsInUkraine() && where != null && standing.contains(commitment.id())) {
        zones.merge(where, of(commitment), ZoneTroops::plus);
      }
    }
    return zones;
  }

  private static ZoneTroops of(Commitment commitment) {
    boolean known = commitment.troops() != null;
    return new ZoneTroops(
        commitment.troopsOrZero(), 1, known ? 0 : 1, known && commitment.basis() != Basis.REPORTED);
  }

  private ZoneTroops plus(ZoneTroops other) {
    return new ZoneTroops(
        troops.plus(other.troops),
        standing + other.standing,
        unknown + other.unknown,
        estimated || other.estimated);
  }
}
