package muster.desktop.explore.unlocks;

import java.util.Comparator;
import java.util.List;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.ForceModel;
import muster.model.Workspace;

/**
 * A published force size, as a list of targets has it.
 *
 * @param troops the fewest that make it
 */
public record ForceSize(String label, long troops) {
  /** The smallest first. */
  public static List<ForceSize> of(Workspace workspace) {
    return workspace.forceModels().stream()
        .sorted(Comparator.comparingLong((ForceModel model) -> model.troops().min()))
        .map(ForceSize::of)
        .distinct()
        .toList();
  }

  private static ForceSize of(ForceModel model) {
    long troops = model.troops().min();
    return new ForceSize(
        Words.text("explore.unlocks.size", Numbers.whole(troops), model.shortName()), troops);
  }
}
