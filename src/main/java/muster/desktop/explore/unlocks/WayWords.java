package muster.desktop.explore.unlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import muster.assess.Assessment;
import muster.assess.Likelihood;
import muster.assess.Reach;
import muster.assess.TargetUnlock;
import muster.assess.Terms;
import muster.assess.Terms.OfBasis;
import muster.assess.Unlock;
import muster.desktop.explore.unlocks.Ways.Missing;
import muster.desktop.explore.unlocks.Ways.Most;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.kit.Words;
import muster.draw.text.LikelihoodWords;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseOdds;
import muster.draw.text.PhraseUnlock;
import muster.model.Assumption;
import muster.model.Basis;
import muster.model.Choices;
import muster.model.Workspace;

/** Says what reaches a number of troops from a world. */
final class WayWords {
  private final Workspace workspace;
  private final Choices choices;
  private final long now;
  private final PhraseUnlock phrase;
  private final MissingWords absent;

  /**
   * @param assessment of the world from which changes start
   */
  WayWords(Workspace workspace, Choices choices, Assessment assessment) {
    this.workspace = workspace;
    this.choices = choices;
    now = assessment.troops().likely();
    phrase = new PhraseUnlock(workspace);
    absent = new MissingWords(workspace, assessment);
  }

  /** The number is reached as it is. */
  Ways met(Ways.Start from, long target) {
    return new Ways(
        from, Words.text("explore.unlocks.met", target, now, now - target), List.of(), 0, null, "");
  }

  /**
   * There are ways.
   *
   * @param found all of them, at least one
   * @param shown how many to spell out
   * @param progress as that of the engine
   */
  Ways found(
      Ways.Start from, long target, List<TargetUnlock> found, int shown, DoubleConsumer progress) {
    List<TargetUnlock> first = found.subList(0, Math.min(shown, found.size()));
    List<Way> ways = new ArrayList<>();
    for (TargetUnlock unlock : first) {
      double before = ways.size();
      ways.add(
          way(
              unlock.changes(),
              unlock.likely(),
              done -> progress.accept((before + done) / first.size())));
    }
    return new Ways(
        from,
        Words.text("explore.unlocks.found", found.size(), target, now, target - now),
        ways,
        found.size() - first.size(),
        null,
        PhraseOdds.judgement(workspace));
  }

  /** No set of changes reaches the number. */
  Ways unreachable(Ways.Start from, long target, Reach reach, DoubleConsumer progress) {
    List<Missing> missing = absent.countries(reach);
    return new Ways(
        from,
        Words.text("explore.unlocks.none", target, reach.likely(), target - reach.likely()),
        List.of(),
        0,
        new Most(
            way(reach.changes(), reach.likely(), progress),
            Words.text("explore.unlocks.missing", missing.size()),
            missing,
            absent.notes()),
        PhraseOdds.judgement(workspace));
  }

  private Way way(Map<String, String> changes, long likely, DoubleConsumer progress) {
    Choices there = choices.with(changes);
    List<OfBasis> parts =
        Terms.of(workspace, there).standing().stream()
            .filter(part -> part.troops().likely() > 0)
            .toList();
    return new Way(
        changes,
        changes.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList(),
        phrase.of(new Unlock(changes)),
        Words.text("explore.unlocks.troops", likely, likely - now),
        basis(parts),
        chance(changes.size(), Likelihood.ofChoices(workspace, changes, progress)),
        world(Likelihood.ofWorld(workspace, there)),
        parts.stream().anyMatch(part -> part.basis() != Basis.REPORTED));
  }

  private String line(String assumption, String option) {
    return Words.text(
        "explore.unlocks.change",
        PhraseChoice.capital(phrase.of(new Unlock(Map.of(assumption, option)))),
        label(assumption, choices.optionOf(assumption)));
  }

  private String label(String assumption, String option) {
    return Workspace.find(workspace.assumptions(), assumption)
        .map(a -> Words.label(a.options(), option, Assumption.Option::label))
        .orElse(option);
  }

  private static String basis(List<OfBasis> parts) {
    List<String> shares =
        parts.stream()
            .map(
                part ->
                    Words.text(
                        "explore.unlocks.basis." + part.basis().code(), part.troops().likely()))
            .toList();
    return shares.isEmpty() ? "" : Words.text("explore.unlocks.basis.of", Words.list(shares));
  }

  private static String chance(int changes, double p) {
    return Words.text("explore.unlocks.chance", changes, Numbers.percent(p), LikelihoodWords.of(p));
  }

  private static String world(double p) {
    return Words.text("explore.unlocks.world", Numbers.percent(p), LikelihoodWords.of(p));
  }
}
