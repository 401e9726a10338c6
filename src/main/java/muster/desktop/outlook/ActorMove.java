package muster.desktop.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Changes;
import muster.assess.Changes.OfCommitment;
import muster.assess.Changes.OfTroops;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * Everything that changed for one actor.
 *
 * @param before its troops in Ukraine
 * @param commitments that stand now and did not, or the reverse; empty or not
 */
record ActorMove(
    String actor, TroopRange before, TroopRange after, List<OfCommitment> commitments) {
  private static final Comparator<ActorMove> BY_SIZE =
      Comparator.comparingLong((ActorMove move) -> Math.abs(move.likely()))
          .thenComparingLong(move -> Math.abs(move.after.high() - move.before.high()))
          .thenComparingLong(move -> Math.abs(move.after.low() - move.before.low()))
          .thenComparingInt(move -> move.commitments.size())
          .reversed();

  ActorMove {
    commitments = List.copyOf(commitments);
  }

  /** Who moved, the greatest change first; equal ones in the file's order. */
  static List<ActorMove> of(Changes changes) {
    Map<String, OfTroops> troops = new LinkedHashMap<>();
    changes.actors().forEach(actor -> troops.put(actor.actor(), actor));
    Map<String, List<OfCommitment>> commitments = new LinkedHashMap<>();
    troops.keySet().forEach(actor -> commitments.put(actor, new ArrayList<>()));
    changes
        .commitments()
        .forEach(c -> commitments.computeIfAbsent(c.actor(), a -> new ArrayList<>()).add(c));
    List<ActorMove> moves = new ArrayList<>();
    commitments.forEach((actor, moved) -> moves.add(of(actor, troops.get(actor), moved)));
    moves.sort(BY_SIZE);
    return moves;
  }

  private static ActorMove of(String actor, @Nullable OfTroops troops, List<OfCommitment> moved) {
    return troops == null
        ? new ActorMove(actor, TroopRange.ZERO, TroopRange.ZERO, moved)
        : new ActorMove(actor, troops.before(), troops.after(), moved);
  }

  /** By how many likely troops it moved. */
  long likely() {
    return after.likely() - before.likely();
  }

  /** Whether more stands now than before. */
  boolean gains() {
    if (before.equals(after)) {
      return commitments.stream().filter(OfCommitment::stands).count() * 2 >= commitments.size();
    }
    return likely() == 0 ? after.high() + after.low() > before.high() + before.low() : likely() > 0;
  }
}
