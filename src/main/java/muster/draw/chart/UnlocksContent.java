package muster.draw.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.assess.Likelihood;
import muster.assess.Reach;
import muster.assess.ReachFinder;
import muster.assess.TargetFinder;
import muster.assess.TargetUnlock;
import muster.assess.Unlock;
import muster.draw.text.Language;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseOdds;
import muster.draw.text.PhraseUnlock;
import muster.model.Choices;
import muster.model.ForceModel;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What would reach a number of likely troops.
 *
 * @param target the number
 * @param size what the published force of that size is called; empty where none has it
 * @param now likely troops without a change
 * @param rows the first of the smallest sets of changes that reach it; where none does, the one
 *     that comes nearest, if any change brings more
 * @param found how many sets reach it
 * @param judgement whose judgement the odds are
 */
public record UnlocksContent(
    long target, String size, long now, List<Row> rows, int found, String judgement) {
  /** So many are read at a glance. */
  private static final int MOST = 10;

  public UnlocksContent {
    rows = List.copyOf(rows);
  }

  /**
   * A set of changes.
   *
   * @param words all changes in one phrase
   * @param changes how many there are
   * @param likely troops with them
   * @param p how probable it is that all of them come
   */
  public record Row(String words, int changes, long likely, double p) {}

  /** Whether some set of changes reaches the number. */
  public boolean isReachable() {
    return found > 0;
  }

  /**
   * @param wanted null: the size of the smallest force that is not reached, or of the largest
   * @param now likely troops under the choices
   * @throws muster.assess.UnanswerableException if there are too many worlds to look at
   */
  public static UnlocksContent of(
      Workspace workspace, Choices choices, long now, @Nullable Long wanted, Language language) {
    long target = wanted != null ? wanted : next(workspace, now);
    List<TargetUnlock> unlocks = TargetFinder.find(workspace, choices, target, done -> {});
    List<Row> rows =
        unlocks.stream()
            .limit(MOST)
            .map(unlock -> row(workspace, unlock.changes(), unlock.likely(), language))
            .toList();
    if (unlocks.isEmpty()) {
      Reach most = ReachFinder.find(workspace, choices, done -> {});
      rows =
          most.changes().isEmpty()
              ? List.of()
              : List.of(row(workspace, most.changes(), most.likely(), language));
    }
    String size =
        sizes(workspace)
            .filter(model -> model.troops().min() == target)
            .map(ForceModel::shortName)
            .findFirst()
            .orElse("");
    return new UnlocksContent(
        target, size, now, rows, unlocks.size(), PhraseOdds.judgement(workspace, language));
  }

  private static Stream<ForceModel> sizes(Workspace workspace) {
    return workspace.forceModels().stream()
        .sorted(Comparator.comparingLong(model -> model.troops().min()));
  }

  private static long next(Workspace workspace, long now) {
    return sizes(workspace)
        .map(model -> model.troops().min())
        .filter(min -> min > now)
        .findFirst()
        .orElseGet(
            () -> sizes(workspace).map(m -> m.troops().min()).reduce((a, b) -> b).orElse(now));
  }

  private static Row row(
      Workspace workspace, Map<String, String> changes, long likely, Language language) {
    return new Row(
        PhraseChoice.capital(new PhraseUnlock(workspace, language).of(new Unlock(changes))),
        changes.size(),
        likely,
        Likelihood.ofChoices(workspace, changes, done -> {}));
  }
}
