package muster.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Actor;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Workspace;
import muster.model.Zone;

/**
 * Who stands in a zone in one world, and who would.
 *
 * @param zone its id
 * @param likely troops of those who stand, of axis presence
 * @param contingents those who stand from the largest to the smallest, then in the same way those
 *     who wait
 */
public record ZoneForce(String zone, long likely, List<Contingent> contingents) {
  public ZoneForce {
    contingents = List.copyOf(contingents);
  }

  /**
   * What one actor has there, or would have. An actor of whose commitments some stand and some wait
   * has two contingents, and so has one that is there on the ground and in the air.
   *
   * @param stands false: it waits
   * @param likely troops, 0 where no number is known
   * @param estimated whether any part of the number is no report
   */
  public record Contingent(
      Actor actor, Contribution contribution, boolean stands, long likely, boolean estimated) {}

  /** Whether anybody stands there. */
  public boolean isManned() {
    return contingents.stream().anyMatch(c -> c.stands() && c.contribution().isPresence());
  }

  /**
   * The zones that any commitment names, in the file's order. The sum over them is the world's
   * likely troops in Ukraine.
   */
  public static List<ZoneForce> of(Workspace workspace, Assessment assessment) {
    Set<String> standing = assessment.standing();
    Map<String, Map<Key, Contingent>> zones = new HashMap<>();
    Map<String, Actor> actors = new HashMap<>();
    workspace.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (Commitment commitment : workspace.commitments()) {
      String where = commitment.where();
      Actor actor = actors.get(commitment.actor());
      if (where != null && !where.equals(Commitment.OUTSIDE_UKRAINE) && actor != null) {
        boolean stands = standing.contains(commitment.id());
        zones
            .computeIfAbsent(where, zone -> new LinkedHashMap<>())
            .merge(
                new Key(commitment.actor(), Contribution.of(commitment), stands),
                contingent(actor, commitment, stands),
                ZoneForce::together);
      }
    }
    List<ZoneForce> forces = new ArrayList<>();
    for (Zone zone : workspace.zones()) {
      Map<Key, Contingent> there = zones.getOrDefault(zone.id(), Map.of());
      if (!there.isEmpty()) {
        forces.add(of(zone.id(), List.copyOf(there.values())));
      }
    }
    return forces;
  }

  private record Key(String actor, Contribution contribution, boolean stands) {}

  private static ZoneForce of(String zone, List<Contingent> contingents) {
    long likely = 0;
    for (Contingent contingent : contingents) {
      boolean counts = contingent.stands() && contingent.contribution().isPresence();
      likely = Math.addExact(likely, counts ? contingent.likely() : 0);
    }
    return new ZoneForce(
        zone,
        likely,
        contingents.stream()
            .sorted(
                Comparator.comparing(Contingent::stands)
                    .thenComparingLong(Contingent::likely)
                    .reversed())
            .toList());
  }

  private static Contingent contingent(Actor actor, Commitment commitment, boolean stands) {
    return new Contingent(
        actor,
        Contribution.of(commitment),
        stands,
        commitment.troopsOrZero().likely(),
        commitment.troops() != null && commitment.basis() != Basis.REPORTED);
  }

  private static Contingent together(Contingent one, Contingent other) {
    return new Contingent(
        one.actor(),
        one.contribution(),
        one.stands(),
        Math.addExact(one.likely(), other.likely()),
        one.estimated() || other.estimated());
  }
}
