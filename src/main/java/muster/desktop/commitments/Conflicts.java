package muster.desktop.commitments;

import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.PositionConflicts;
import muster.model.Position;
import muster.model.Workspace;

/** Which positions contradict another of their actor and day. */
final class Conflicts {
  private Conflicts() {}

  /** The ids of all positions that are part of a conflict. */
  static Set<String> in(Workspace workspace) {
    return PositionConflicts.find(workspace).stream()
        .flatMap(conflict -> conflict.positions().stream())
        .map(Position::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
