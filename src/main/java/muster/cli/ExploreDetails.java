package muster.cli;

import java.util.Map;
import muster.assess.Assessment;
import muster.assess.Likelihood;
import muster.assess.Reliance;
import muster.assess.RelianceFinder;
import muster.assess.Rotation;
import muster.assess.Terms;
import muster.assess.ThreeTasks;
import muster.assess.WorldAssessor;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What is behind the numbers of one world.
 *
 * @param chances that the terms stand, by commitment; null where there is no time for them
 * @param reliance null where there is no time for it
 */
record ExploreDetails(
    Terms terms,
    @Nullable Map<String, Double> chances,
    ThreeTasks tasks,
    Rotation rotation,
    @Nullable Reliance reliance) {

  static ExploreDetails find(Workspace workspace, Setting setting, Clock clock) {
    Assessment assessment = WorldAssessor.assessWithoutUnlocks(workspace, setting);
    return new ExploreDetails(
        Terms.of(workspace, setting.choices()),
        clock.may(
            () ->
                Likelihood.ofCommitments(
                    workspace,
                    workspace.commitments().stream()
                        .filter(c -> c.countsInUkraine() && c.troops() != null)
                        .toList(),
                    clock)),
        ThreeTasks.of(workspace, assessment),
        Rotation.of(assessment),
        clock.may(() -> RelianceFinder.find(workspace, setting.choices(), clock)));
  }

  /** The probability that a term stands; null where there was no time for it. */
  @Nullable Double chance(String commitment) {
    return chances == null ? null : chances.get(commitment);
  }
}
