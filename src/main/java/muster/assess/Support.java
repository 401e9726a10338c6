package muster.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does for Ukraine from other soil in one world, or would do. An actor of whose
 * commitments of one sort some stand and some wait has two.
 *
 * @param zone the support area that it is based in, or null where its commitments name only that it
 *     is outside Ukraine
 * @param stands false: it waits
 * @param commitments how many, at least one
 * @param troops likely, 0 where no number is known
 */
public record Support(
    Actor actor,
    Contribution contribution,
    @Nullable String zone,
    boolean stands,
    int commitments,
    long troops) {

  /** The kind of zones that support comes from. */
  public static final String SUPPORT_AREA = "support";

  /**
   * Of all commitments that name a place outside Ukraine or a support area: those of most
   * commitments first, and for equal ones those that stand. A commitment that names no place has no
   * part in it.
   */
  public static List<Support> of(Workspace workspace, Assessment assessment) {
    Set<String> standing = assessment.standing();
    Set<String> areas = new HashSet<>();
    workspace.zones().stream()
        .filter(zone -> zone.kind().equals(SUPPORT_AREA))
        .forEach(zone -> areas.add(zone.id()));
    Map<String, Actor> actors = new HashMap<>();
    workspace.actors().forEach(actor -> actors.put(actor.id(), actor));
    Map<Key, Support> found = new LinkedHashMap<>();
    for (Commitment commitment : workspace.commitments()) {
      String where = commitment.where();
      Actor actor = actors.get(commitment.actor());
      boolean outside = Commitment.OUTSIDE_UKRAINE.equals(where);
      if (where != null && actor != null && (outside || areas.contains(where))) {
        Support one =
            new Support(
                actor,
                Contribution.of(commitment),
                outside ? null : where,
                standing.contains(commitment.id()),
                1,
                commitment.troopsOrZero().likely());
        found.merge(Key.of(one), one, Support::and);
      }
    }
    List<Support> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingInt(Support::commitments)
            .thenComparing(Support::stands)
            .reversed()
            .thenComparing(support -> support.actor().id()));
    return all;
  }

  private record Key(
      String actor, Contribution contribution, @Nullable String zone, boolean stands) {
    static Key of(Support support) {
      return new Key(
          support.actor().id(), support.contribution(), support.zone(), support.stands());
    }
  }

  private Support and(Support other) {
    return new Support(
        actor,
        contribution,
        zone,
        stands,
        commitments + other.commitments,
        Math.addExact(troops, other.troops));
  }
}
