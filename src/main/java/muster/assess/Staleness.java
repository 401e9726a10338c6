package muster.assess;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Position;
import muster.model.Workspace;

/** Finds actors whose last word is old. */
public final class Staleness {
  /** A position of a day more than so many days before is stale. */
  public static final int DAYS = 90;

  private Staleness() {}

  /** The day by which age counts: the scope's, else the workspace's own. */
  public static LocalDate day(Workspace workspace, EvidenceScope scope) {
    return scope.asOf() == null ? workspace.header().asOf().lastDay() : scope.asOf();
  }

  /** Whether a position is stale on a day. */
  public static boolean isStale(Position position, LocalDate day) {
    return position.asOf().lastDay().isBefore(day.minusDays(DAYS));
  }

  /**
   * Ids of the actors whose newest believed position is stale on the {@link #day}.
   *
   * @param workspace before the scope is applied
   */
  public static Set<String> staleActors(Workspace workspace, EvidenceScope scope) {
    LocalDate day = day(workspace, scope);
    return NewestPositions.of(scope.applyTo(workspace)).values().stream()
        .filter(position -> isStale(position, day))
        .map(Position::actor)
        .collect(Collectors.toUnmodifiableSet());
  }
}
