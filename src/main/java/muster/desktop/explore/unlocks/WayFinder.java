package muster.desktop.explore.unlocks;

import java.util.List;
import java.util.function.DoubleConsumer;
import muster.assess.Assessment;
import muster.assess.ReachFinder;
import muster.assess.TargetFinder;
import muster.assess.TargetUnlock;
import muster.model.Choices;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Finds what reaches a number of troops, in words. The last search is kept, so that showing more of
 * it does not search again. For one thread at a time.
 */
public final class WayFinder {
  private @Nullable Found kept;

  private record Found(
      Workspace workspace, Choices choices, long target, List<TargetUnlock> unlocks) {
    boolean answers(Workspace asked, Choices from, long troops) {
      return workspace.equals(asked) && choices.equals(from) && target == troops;
    }
  }

  /**
   * The smallest sets of changes that reach a number of likely troops; where there are none, the
   * most that can be reached.
   *
   * @param from where the answer says that the changes start
   * @param workspace as believed
   * @param assessment of its world
   * @param shown how many ways to spell out
   * @param progress as that of the engine
   * @throws muster.assess.UnanswerableException with a sentence for the person
   */
  public Ways find(
      Ways.Start from,
      Workspace workspace,
      Assessment assessment,
      long target,
      int shown,
      DoubleConsumer progress) {
    Choices choices = from.choices();
    WayWords words = new WayWords(workspace, choices, assessment);
    if (assessment.troops().likely() >= target) {
      return words.met(from, target);
    }
    Found found = kept;
    if (found == null || !found.answers(workspace, choices, target)) {
      found =
          new Found(
              workspace, choices, target, TargetFinder.find(workspace, choices, target, progress));
      kept = found;
    }
    return found.unlocks().isEmpty()
        ? words.unreachable(from, target, ReachFinder.find(workspace, choices, progress), progress)
        : words.found(from, target, found.unlocks(), shown, progress);
  }
}
