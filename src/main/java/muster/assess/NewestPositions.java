package muster.assess;

import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.Position;
import muster.model.Workspace;

/** Finds what each actor said last. */
public final class NewestPositions {
  private NewestPositions() {}

  /**
   * The position with the latest day of each actor that has one, by the actor's id; of two of one
   * day the later in the file.
   */
  public static Map<String, Position> of(Workspace workspace) {
    Map<String, Position> newest = new LinkedHashMap<>();
    for (Position position : workspace.positions()) {
      newest.merge(
          position.actor(),
          position,
          (before, now) -> now.asOf().compareTo(before.asOf()) >= 0 ? now : before);
    }
    return newest;
  }
}
