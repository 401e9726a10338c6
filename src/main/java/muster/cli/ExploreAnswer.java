package muster.cli;

import java.util.List;
import java.util.Map;
import muster.assess.Exploration;
import muster.assess.Likelihood;
import muster.assess.Reach;
import muster.assess.ReachFinder;
import muster.assess.TargetFinder;
import muster.assess.TargetUnlock;
import muster.assess.Tornado;
import muster.assess.WorldExplorer;
import muster.model.Choices;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What {@code explore} always answers, and what more may be asked in the time that is left.
 *
 * @param target likely troops to reach, or null
 * @param unlocks empty without a target
 * @param clock runs since the question
 */
record ExploreAnswer(
    Exploration exploration,
    List<Tornado.Bar> tornado,
    @Nullable Long target,
    List<TargetUnlock> unlocks,
    Clock clock) {

  static ExploreAnswer find(Workspace workspace, Setting setting, @Nullable Long target)
      throws RequestException {
    Clock clock = new Clock();
    return clock.must(
        () ->
            new ExploreAnswer(
                WorldExplorer.explore(workspace, clock),
                Tornado.find(workspace, setting.choices()),
                target,
                target == null
                    ? List.of()
                    : TargetFinder.find(workspace, setting.choices(), target, clock),
                clock));
  }

  /** The probability that all these options come; null where the time is up. */
  @Nullable Double chance(Workspace workspace, Map<String, String> options) {
    return clock.may(() -> Likelihood.ofChoices(workspace, options, clock));
  }

  /** The most that can be reached; null where the time is up. */
  @Nullable Reach reach(Workspace workspace, Choices choices) {
    return clock.may(() -> ReachFinder.find(workspace, choices, clock));
  }

  /**
   * What is behind the numbers of one world.
   *
   * @throws muster.assess.UnanswerableException if a sum of troops leaves 64 bits
   */
  ExploreDetails details(Workspace workspace, Setting setting) {
    return ExploreDetails.find(workspace, setting, clock);
  }
}
