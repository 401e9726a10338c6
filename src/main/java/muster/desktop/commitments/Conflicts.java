package muster.desktop.commitments;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.model.Position;

/** Finds where sources contradict each other. */
final class Conflicts {
  private Conflicts() {}

  /**
   * The ids of those positions of one actor that stand beside another one of the same date with
   * another stance, or another word on troops.
   */
  static Set<String> among(List<Position> positions) {
    Set<String> conflicting = new HashSet<>();
    for (Position one : positions) {
      for (Position other : positions) {
        if (one.asOf().text().equals(other.asOf().text())
            && (one.stance() != other.stance() || one.troops() != other.troops())) {
          conflicting.add(one.id());
        }
      }
    }
    return conflicting;
  }
}
