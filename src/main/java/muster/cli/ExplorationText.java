package muster.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import muster.assess.Exploration;
import muster.assess.Likelihood;
import muster.assess.Reach;
import muster.assess.TargetUnlock;
import muster.assess.Tornado;
import muster.assess.Unlock;
import muster.draw.text.LikelihoodWords;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseCondition;
import muster.draw.text.PhraseOdds;
import muster.draw.text.PhraseUnlock;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.ForceModel;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** An exploration for people. */
final class ExplorationText {
  private static final int UNLOCKS_SHOWN = 20;

  private final Workspace workspace;
  private final Labels labels;
  private final PhraseChoice words;
  private final PhraseUnlock changes;
  private final TextReport report;

  ExplorationText(Workspace workspace, TextReport report) {
    this.workspace = workspace;
    this.labels = new Labels(workspace);
    words = new PhraseChoice(workspace);
    this.changes = new PhraseUnlock(workspace);
    this.report = report;
  }

  void write(Setting setting, ExploreAnswer answer) {
    report.line("");
    Exploration exploration = answer.exploration();
    String worlds = Numbers.exact(new BigDecimal(exploration.worlds()));
    report.line(Texts.of("explore.expected", worlds, troops(exploration.expected())));
    odds();
    forceModels(exploration);
    distribution(exploration);
    tornado(setting.choices(), answer.tornado());
    given(exploration);
    if (answer.target() != null) {
      unlocks(setting.choices(), answer.target(), answer);
    }
  }

  /** That chances are judgements, and which assumptions have none of their own. */
  private void odds() {
    report.line(PhraseOdds.judgement(workspace));
    List<String> equal =
        workspace.assumptions().stream()
            .filter(a -> a.odds() == null)
            .map(Assumption::label)
            .toList();
    if (!equal.isEmpty()) {
      report.line(Texts.of("explore.equal", String.join(", ", equal)));
    }
  }

  private void forceModels(Exploration exploration) {
    report.heading(Texts.of("explore.forceModels"));
    List<List<String>> rows = new ArrayList<>();
    for (Exploration.OfForceModel model : exploration.probabilities()) {
      ForceModel record = labels.forceModel(model.id());
      rows.add(
          List.of(
              record.label(),
              Numbers.whole(record.troops().min()),
              Numbers.percent(model.p()),
              LikelihoodWords.of(model.p())));
    }
    report.table(rows, List.of(false, true, true, false));
  }

  private void distribution(Exploration exploration) {
    report.heading(Texts.of("explore.distribution"));
    report.table(
        exploration.distribution().stream()
            .filter(bin -> bin.p() > 0)
            .map(b -> List.of(Numbers.span(b.from(), b.to() - 1), Numbers.percent(b.p())))
            .toList(),
        List.of(true, true));
  }

  private void tornado(Choices choices, List<Tornado.Bar> bars) {
    Map<String, List<Tornado.Bar>> byAssumption = new LinkedHashMap<>();
    bars.forEach(b -> byAssumption.computeIfAbsent(b.assumption(), a -> new ArrayList<>()).add(b));
    List<Map.Entry<String, List<Tornado.Bar>>> widest = new ArrayList<>(byAssumption.entrySet());
    widest.sort(Map.Entry.comparingByValue((a, b) -> Long.compare(width(b), width(a))));
    report.heading(Texts.of("explore.tornado"));
    List<List<String>> rows = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    widest.forEach(
        entry -> {
          String label = words.label(entry.getKey());
          if (width(entry.getValue()) == 0) {
            idle.add(label);
          } else {
            List<String> row = new ArrayList<>(List.of(label));
            row.add(String.join("; ", options(choices, entry.getValue())));
            rows.add(row);
          }
        });
    report.table(rows, List.of(false, false));
    if (!idle.isEmpty()) {
      report.line(Texts.of("explore.idle", String.join(", ", idle)));
    }
  }

  private static long width(List<Tornado.Bar> bars) {
    LongSummaryStatistics likely = bars.stream().mapToLong(Tornado.Bar::likely).summaryStatistics();
    return likely.getMax() - likely.getMin();
  }

  private List<String> options(Choices choices, List<Tornado.Bar> bars) {
    return bars.stream()
        .map(
            bar ->
                Texts.of(
                    bar.option().equals(choices.optionOf(bar.assumption()))
                        ? "explore.chosen"
                        : "explore.option",
                    option(bar.assumption(), bar.option()),
                    Numbers.whole(bar.likely())))
        .toList();
  }

  private void given(Exploration exploration) {
    report.heading(Texts.of("explore.given"));
    List<List<String>> rows = new ArrayList<>();
    for (Exploration.OfOption option : exploration.given()) {
      rows.add(
          List.of(
              words.label(option.assumption()),
              option(option.assumption(), option.option()),
              option.expected() == null
                  ? Texts.of("explore.never")
                  : Texts.of("explore.given.expected", troops(option.expected()))));
    }
    report.table(rows, List.of(false, false, true));
  }

  private void unlocks(Choices choices, long target, ExploreAnswer answer) {
    List<TargetUnlock> unlocks = answer.unlocks();
    report.heading(Texts.of("explore.unlocks", target, unlocks.size()));
    if (unlocks.isEmpty()) {
      reach(answer.reach(workspace, choices));
      return;
    }
    report.line(Texts.of("explore.unlocks.key"));
    List<List<String>> rows = new ArrayList<>();
    for (TargetUnlock unlock : unlocks.subList(0, Math.min(UNLOCKS_SHOWN, unlocks.size()))) {
      Choices world = choices.with(unlock.changes());
      rows.add(
          List.of(
              Numbers.whole(unlock.likely()),
              chance(answer.chance(workspace, unlock.changes())),
              chance(Likelihood.ofWorld(workspace, world)),
              changes.of(new Unlock(unlock.changes()))));
    }
    report.table(rows, List.of(true, true, true, false));
    if (unlocks.size() > UNLOCKS_SHOWN) {
      report.line(Texts.of("explore.more", unlocks.size() - UNLOCKS_SHOWN));
    }
  }

  private void reach(@Nullable Reach reach) {
    if (reach == null) {
      report.line(Texts.of("explore.most.late"));
      return;
    }
    report.line(Texts.of("explore.most", reach.likely(), changes.of(new Unlock(reach.changes()))));
    report.line(Texts.of("explore.missing", reach.missing().size()));
    PhraseCondition conditions = new PhraseCondition(workspace);
    for (String id : reach.missing()) {
      Commitment commitment = labels.commitment(id);
      report.line(
          Texts.of(
              "explore.missing.one",
              labels.actor(commitment.actor()),
              Numbers.range(commitment.troopsOrZero()),
              conditions.of(commitment.condition())));
    }
  }

  private String option(String assumption, String option) {
    return words.brief(assumption, option);
  }

  private static String chance(@Nullable Double p) {
    return p == null ? Texts.of("explore.unknown") : Numbers.percent(p);
  }

  private static String troops(double expected) {
    return Numbers.exact(new BigDecimal(expected).setScale(0, RoundingMode.HALF_EVEN));
  }
}
